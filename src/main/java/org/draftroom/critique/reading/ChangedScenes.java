package org.draftroom.critique.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a script reads differently from when it was read. */
public final class ChangedScenes {

    private ChangedScenes() {}

    /**
     * How many of the scenes now weren't there before in these words; scenes that only changed place, and scenes that
     * are gone, don't count. Both are {@link PinnedScript#sceneHashes}.
     */
    public static int count(List<String> before, List<String> now) {
        Map<String, Integer> left = new HashMap<>();
        before.forEach(hash -> left.merge(hash, 1, Integer::sum));
        int changed = 0;
        for (String hash : now) {
            if (left.merge(hash, -1, Integer::sum) < 0) {
                changed++;
            }
        }
        return changed;
    }
}
