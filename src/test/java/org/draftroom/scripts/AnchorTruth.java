package org.draftroom.scripts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Holds what is said of a passage of the first text against where its characters are. */
final class AnchorTruth {

    /** How right it is. */
    enum Verdict {
        RIGHT,
        /** Said to be gone, while most of it is there. */
        ORPHANED,
        /** Said to be where it isn't. */
        ASTRAY
    }

    private final Rewriter rewriter;
    private final Anchor anchor;
    private final int[] tags;
    private final int survivors;

    AnchorTruth(Rewriter rewriter, Anchor anchor) {
        this.rewriter = rewriter;
        this.anchor = anchor;
        this.tags = rewriter.now().tags();
        this.survivors = own(0, tags.length);
    }

    Verdict of(Anchored said) {
        if (said instanceof Anchored.Gone) {
            return 2 * survivors >= letters() ? Verdict.ORPHANED : Verdict.RIGHT;
        }
        Range range = said instanceof Anchored.InPlace found
                ? found.range()
                : said instanceof Anchored.Moved moved ? moved.range() : ((Anchored.Edited) said).range();
        boolean silently = said instanceof Anchored.InPlace && jumped(range);
        return isThere(range) && !silently ? Verdict.RIGHT : Verdict.ASTRAY;
    }

    /** Half of what is left of it, or more, is in the range; where nothing is left, the range was written in its place. */
    private boolean isThere(Range range) {
        if (survivors == 0) {
            return IntStream.range(range.from(), range.to()).allMatch(at -> tags[at] == TaggedText.NEW);
        }
        return 2 * own(range.from(), range.to()) >= survivors;
    }

    /** It was cut or copied, and stands beyond something that never was. */
    private boolean jumped(Range range) {
        boolean clipped = IntStream.range(anchor.from(), anchor.to()).anyMatch(rewriter::wasClipped);
        return clipped
                && IntStream.range(0, tags.length)
                        .filter(at -> tags[at] >= 0 && !rewriter.wasClipped(tags[at]))
                        .anyMatch(at -> tags[at] < anchor.from() && at >= range.to()
                                || tags[at] >= anchor.to() && at < range.from());
    }

    /** Its letters in the range. */
    private int own(int from, int to) {
        return (int) Arrays.stream(tags, from, to)
                .filter(tag -> tag >= anchor.from() && tag < anchor.to())
                .filter(tag -> Character.isLetterOrDigit(anchor.quote().charAt(tag - anchor.from())))
                .distinct()
                .count();
    }

    private int letters() {
        return (int) anchor.quote().chars().filter(Character::isLetterOrDigit).count();
    }
}
