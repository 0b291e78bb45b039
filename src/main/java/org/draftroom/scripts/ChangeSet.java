package org.draftroom.scripts;

import java.util.Arrays;
import java.util.List;

/**
 * A change to a text of one exact length: the Java twin of CodeMirror's ChangeSet, read from and written
 * to its JSON. Positions and lengths count UTF-16 units; lines are joined by one line feed.
 *
 * @see <a href="https://codemirror.net/docs/ref/#state.ChangeSet">CodeMirror's reference</a>
 */
public final class ChangeSet {

    private final List<Section> sections;
    private final int length;
    private final int newLength;

    ChangeSet(List<Section> sections) {
        this.sections =
                sections.stream().filter(section -> !section.isNothing()).toList();
        this.length = sum(sections.stream().mapToLong(Section::length).sum());
        this.newLength = sum(sections.stream().mapToLong(Section::newLength).sum());
    }

    /**
     * Reads what CodeMirror's {@code toJSON} wrote.
     *
     * @throws Malformed when it isn't that, or inserts characters that no script holds
     */
    public static ChangeSet fromJson(String json) {
        return new ChangeSet(ChangeSetJson.read(json));
    }

    /** The change that keeps a text of this length as it is. */
    public static ChangeSet unchanged(int length) {
        return new ChangeSet(List.of(Section.kept(length)));
    }

    /** As CodeMirror's {@code fromJSON} reads it. Pure ASCII where a surrogate stands without its partner. */
    public String toJson() {
        return ChangeSetJson.write(sections);
    }

    /** The length of the text it applies to. */
    public int length() {
        return length;
    }

    /** The length of the text it makes. */
    public int newLength() {
        return newLength;
    }

    /** True when it changes nothing. */
    public boolean isEmpty() {
        return sections.isEmpty() || sections.size() == 1 && sections.get(0).kept();
    }

    /**
     * The changed text.
     *
     * @throws Mismatch when the text isn't of the length that this applies to
     */
    public String apply(String text) {
        require(text.length(), length);
        StringBuilder changed = new StringBuilder(newLength);
        int at = 0;
        for (Section section : sections) {
            changed.append(section.kept() ? text.substring(at, at + section.length()) : section.inserted());
            at += section.length();
        }
        return changed.toString();
    }

    /**
     * This change and then the other, as one.
     *
     * @throws Mismatch when the other doesn't apply to the text that this makes
     */
    public ChangeSet compose(ChangeSet other) {
        require(other.length, newLength);
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : new ChangeSet(Composition.of(sections, other.sections));
    }

    /**
     * This change as it is to be made after the other, which was made on the same text.
     *
     * @param before whether what this inserts comes first where both insert
     * @throws Mismatch when the other is for a text of another length
     */
    ChangeSet map(ChangeSet other, boolean before) {
        require(other.length, length);
        return other.isEmpty() ? this : new ChangeSet(Transformation.of(sections, other.sections, before));
    }

    /**
     * Where a position of the old text is in the new one. Below zero, {@code assoc} keeps the position with
     * the character before it, otherwise with the one after it, when something is inserted right there.
     *
     * @throws Mismatch when the position is outside the old text
     */
    public int mapPos(int position, int assoc) {
        if (position < 0 || position > length) {
            throw new Mismatch("Position " + position + " is outside a text of " + length + " characters.");
        }
        int old = 0;
        int now = 0;
        for (Section section : sections) {
            int end = old + section.length();
            if (section.kept() && end > position) {
                return now + position - old;
            }
            if (!section.kept() && (end > position || end == position && assoc < 0 && section.length() == 0)) {
                return position == old || assoc < 0 ? now : now + section.newLength();
            }
            old = end;
            now += section.newLength();
        }
        return now;
    }

    /** Of each character of the old text's range, whether it is in the new text still. */
    boolean[] keptOf(Range old) {
        boolean[] kept = new boolean[old.length()];
        int at = 0;
        for (Section section : sections) {
            int end = at + section.length();
            if (section.kept() && at < old.to() && end > old.from()) {
                Arrays.fill(kept, Math.max(at, old.from()) - old.from(), Math.min(end, old.to()) - old.from(), true);
            }
            at = end;
        }
        return kept;
    }

    /** True when the new text's range stood together in the old text already. */
    boolean wasThere(Range now) {
        int at = 0;
        for (Section section : sections) {
            int end = at + section.newLength();
            if (section.kept() && at <= now.from() && end >= now.to()) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /**
     * True when the old range was taken out and the new one put in with the same before it, or the same behind it, as far as
     * lengths tell: a stretch of text that was cut and pasted.
     */
    boolean isPasted(Range old, Range now) {
        int[] cut = replaced(old, false);
        int[] put = replaced(now, true);
        return cut[0] >= 0 && put[0] >= 0 && (cut[0] == put[0] || cut[1] == put[1]);
    }

    /** How far the range is from either end of the replaced stretch that it is in; below zero in none. */
    private int[] replaced(Range range, boolean inNew) {
        int at = 0;
        for (Section section : sections) {
            int end = at + (inNew ? section.newLength() : section.length());
            if (!section.kept() && at <= range.from() && end >= range.to()) {
                return new int[] {range.from() - at, end - range.to()};
            }
            at = end;
        }
        return new int[] {-1, -1};
    }

    /** What was put into the new text outside its range, with zero characters between. */
    String insertedOutside(Range now) {
        StringBuilder inserted = new StringBuilder();
        int at = 0;
        for (Section section : sections) {
            int end = at + section.newLength();
            if (!section.kept() && (end <= now.from() || at >= now.to())) {
                inserted.append(section.inserted()).append('\0');
            }
            at = end;
        }
        return inserted.toString();
    }

    /**
     * True when nothing that was kept lies between a range of the old text and one of the new, and one of its ends is as far
     * from what was kept there as it was.
     */
    boolean isSamePlace(Range old, Range now) {
        Kept was = kept(old, false);
        Kept is = kept(now, true);
        return was.before() == is.before()
                && was.after() == is.after()
                && (was.gapBefore() == is.gapBefore() || was.gapAfter() == is.gapAfter());
    }

    private Kept kept(Range range, boolean inNew) {
        int before = 0;
        int beforeEnd = 0;
        int after = 0;
        int afterStart = inNew ? newLength : length;
        int at = 0;
        for (Section section : sections) {
            int end = at + (inNew ? section.newLength() : section.length());
            if (section.kept() && at < range.from()) {
                before += Math.min(end, range.from()) - at;
                beforeEnd = Math.min(end, range.from());
            }
            if (section.kept() && end > range.to()) {
                afterStart = Math.min(afterStart, Math.max(at, range.to()));
                after += end - Math.max(at, range.to());
            }
            at = end;
        }
        return new Kept(before, range.from() - beforeEnd, after, afterStart - range.to());
    }

    /** How much of what was kept is on either side of a range, and how far away. */
    private record Kept(int before, int gapBefore, int after, int gapAfter) {}

    /** True when the text that this made holds half of a surrogate pair where something was put or taken. */
    boolean splitsCharacter(String changed) {
        int at = 0;
        for (Section section : sections) {
            int end = at + section.newLength();
            if (!section.kept() && Surrogates.anyLone(changed, at, end)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    List<Section> sections() {
        return sections;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet set && sections.equals(set.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }

    private static int sum(long units) {
        if (units > Integer.MAX_VALUE) {
            throw new Malformed("The change is longer than any text.");
        }
        return (int) units;
    }

    private static void require(int given, int wanted) {
        if (given != wanted) {
            throw new Mismatch("The change is for a text of another length: " + wanted + ", not " + given + ".");
        }
    }

    /** It isn't a change set, or inserts what no script holds. */
    public static final class Malformed extends RuntimeException {
        public Malformed(String message) {
            super(message);
        }
    }

    /** It is a change to another text. */
    public static final class Mismatch extends RuntimeException {
        public Mismatch(String message) {
            super(message);
        }
    }
}
