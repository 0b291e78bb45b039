package org.draftroom.scripts.comments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.scripts.Anchored;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Range;
import org.draftroom.scripts.ScriptLog;

/**
 * A thread and where its passage is in a version of the script.
 *
 * @param fate {@code in place}, {@code moved}, {@code edited} or {@code gone}; the range of what is gone is empty
 */
public record Placed(CommentThread thread, int from, int to, String fate) {

    /** The threads placed in the version, which the script has. */
    public static List<Placed> at(ScriptLog log, UUID script, int version, List<CommentThread> threads) {
        String text = threads.isEmpty() ? "" : log.text(script, version);
        Map<Integer, ChangeSet> changes = new HashMap<>();
        return threads.stream()
                .filter(thread -> thread.anchor().version() <= version)
                .map(thread -> {
                    ChangeSet change = changes.computeIfAbsent(
                            thread.anchor().version(), from -> log.between(script, from, version));
                    return of(thread, thread.anchor().at(change, text));
                })
                .toList();
    }

    private static Placed of(CommentThread thread, Anchored place) {
        if (place instanceof Anchored.InPlace there) {
            return of(thread, there.range(), "in place");
        }
        if (place instanceof Anchored.Moved there) {
            return of(thread, there.range(), "moved");
        }
        if (place instanceof Anchored.Edited there) {
            return of(thread, there.range(), "edited");
        }
        return new Placed(thread, 0, 0, "gone");
    }

    private static Placed of(CommentThread thread, Range range, String fate) {
        return new Placed(thread, range.from(), range.to(), fate);
    }
}
