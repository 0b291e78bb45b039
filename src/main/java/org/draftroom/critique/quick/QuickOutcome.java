package org.draftroom.critique.quick;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.digest.Digest;

/**
 * What a quick reading came to; goes to JSON and back as it is.
 *
 * @param sceneHashes of the version that was read
 * @param digests by the scene's place among the scenes, from 0, in order; a scene with text but no digest is a gap:
 *     neither of two answers about it could be used
 */
public record QuickOutcome(List<String> sceneHashes, Map<Integer, Digest> digests, Whole whole, Cost cost) {

    public QuickOutcome {
        sceneHashes = List.copyOf(sceneHashes);
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    /** How many claims, figures and names were left out because no line bears them. */
    public int withheld() {
        return whole.withheld()
                + digests.values().stream().mapToInt(Digest::withheld).sum();
    }

    /** How many were incomplete or out of bounds. */
    public int malformed() {
        return whole.malformed()
                + digests.values().stream().mapToInt(Digest::malformed).sum();
    }

    /** How many lines bear what it says. */
    public int cited() {
        return whole.cited() + digests.values().stream().mapToInt(Digest::cited).sum();
    }
}
