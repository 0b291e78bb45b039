package org.draftroom.scripts;

import java.util.List;

/** Walks over sections piece by piece: over the old text's length, or over the new text's. */
final class SectionCursor {

    private final List<Section> sections;
    private int next;
    private Section section;
    private int used;

    SectionCursor(List<Section> sections) {
        this.sections = sections;
        advance();
    }

    boolean done() {
        return section == null;
    }

    /** Which section it is, counted from 1. */
    int index() {
        return next;
    }

    boolean kept() {
        return section.kept();
    }

    boolean begun() {
        return used > 0;
    }

    String inserted() {
        return section.inserted();
    }

    /** What is left of the section in the old text; only when the section is walked by its old length. */
    int left() {
        return section.length() - used;
    }

    /** What is left of the section in the new text; only when the section is walked by its new length. */
    int newLeft() {
        return section.newLength() - used;
    }

    int length() {
        return section.length();
    }

    /** The next part of the inserted text. */
    String piece(int length) {
        return section.inserted().substring(used, used + length);
    }

    void forward(int length) {
        step(length, left());
    }

    void forwardInNew(int length) {
        step(length, newLeft());
    }

    void advance() {
        section = next < sections.size() ? sections.get(next++) : null;
        used = 0;
    }

    private void step(int length, int left) {
        if (length == left) {
            advance();
        } else {
            used += length;
        }
    }
}
