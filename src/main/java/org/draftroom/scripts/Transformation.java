package org.draftroom.scripts;

import java.util.List;

/**
 * A change set carried over another one that was made on the same text, section for section as CodeMirror's
 * {@code map} does it.
 */
final class Transformation {

    private final SectionCursor mine;
    private final SectionCursor other;
    private final boolean before;
    private final Sections sections = new Sections();
    /** The section of mine whose text is placed already. */
    private int placed = -1;

    private Transformation(List<Section> mine, List<Section> other, boolean before) {
        this.mine = new SectionCursor(mine);
        this.other = new SectionCursor(other);
        this.before = before;
    }

    /** Both lists start in the same text. {@code before} says whose insertion comes first where both have one. */
    static List<Section> of(List<Section> mine, List<Section> other, boolean before) {
        return new Transformation(mine, other, before).transformed();
    }

    private List<Section> transformed() {
        while (!mine.done() || !other.done()) {
            if (isKept(mine) && isKept(other)) {
                int length = Math.min(mine.left(), other.left());
                sections.add(Section.kept(length), false);
                mine.forward(length);
                other.forward(length);
            } else if (isChange(other) && comesFirst()) {
                passOther();
            } else {
                passMine();
            }
        }
        return sections.list();
    }

    private boolean comesFirst() {
        if (!isChange(mine) || placed == mine.index()) {
            return true;
        }
        return !mine.begun() && (other.left() < mine.left() || other.left() == mine.left() && !before);
    }

    /** Steps over a change of the other, and what of mine lies within. */
    private void passOther() {
        int length = other.left();
        sections.add(Section.kept(other.inserted().length()), false);
        while (length > 0) {
            int piece = Math.min(mine.left(), length);
            if (isChange(mine) && placed < mine.index() && mine.left() <= piece) {
                sections.add(Section.replaced(0, mine.inserted()), false);
                placed = mine.index();
            }
            mine.forward(piece);
            length -= piece;
        }
        other.advance();
    }

    /** Places a change of mine, up to where the next change of the other begins that isn't a deletion within it. */
    private void passMine() {
        int length = 0;
        int left = mine.left();
        while (left > 0) {
            if (isKept(other)) {
                int piece = Math.min(left, other.left());
                length += piece;
                left -= piece;
                other.forward(piece);
            } else if (isChange(other) && other.inserted().isEmpty() && other.left() < left) {
                left -= other.left();
                other.advance();
            } else {
                break;
            }
        }
        sections.add(Section.replaced(length, placed < mine.index() ? mine.inserted() : ""), false);
        placed = mine.index();
        mine.forward(mine.left() - left);
    }

    private static boolean isKept(SectionCursor cursor) {
        return !cursor.done() && cursor.kept();
    }

    private static boolean isChange(SectionCursor cursor) {
        return !cursor.done() && !cursor.kept();
    }
}
