package org.draftroom.scripts;

import java.util.List;

/** Two change sets, one after the other, made into one, section for section as CodeMirror composes them. */
final class Composition {

    private final SectionCursor first;
    private final SectionCursor second;
    private final Sections sections = new Sections();
    private boolean open;

    private Composition(List<Section> first, List<Section> second) {
        this.first = new SectionCursor(first);
        this.second = new SectionCursor(second);
    }

    /** The second list starts in the text that the first produces; their lengths must agree. */
    static List<Section> of(List<Section> first, List<Section> second) {
        return new Composition(first, second).composed();
    }

    private List<Section> composed() {
        while (!first.done() || !second.done()) {
            if (!first.done() && isDeletion(first)) {
                sections.add(Section.replaced(first.length(), ""), open);
                first.advance();
            } else if (!second.done() && isInsertion(second)) {
                sections.add(Section.replaced(0, second.inserted()), open);
                second.advance();
            } else {
                overlap(Math.min(first.newLeft(), second.left()));
            }
        }
        return sections.list();
    }

    private void overlap(int length) {
        int before = sections.size();
        boolean more = first.newLeft() > length && !first.kept() || !second.kept() && second.left() > length;
        sections.add(overlapped(length), open);
        open = more && (open || sections.size() > before);
        first.forwardInNew(length);
        second.forward(length);
    }

    private Section overlapped(int length) {
        if (first.kept() && second.kept()) {
            return Section.kept(length);
        }
        int replaced = first.kept() ? length : first.begun() ? 0 : first.length();
        if (second.kept()) {
            return Section.replaced(replaced, first.piece(length));
        }
        return Section.replaced(replaced, second.begun() ? "" : second.inserted());
    }

    private static boolean isDeletion(SectionCursor cursor) {
        return !cursor.kept() && cursor.inserted().isEmpty();
    }

    private static boolean isInsertion(SectionCursor cursor) {
        return !cursor.kept() && cursor.length() == 0;
    }
}
