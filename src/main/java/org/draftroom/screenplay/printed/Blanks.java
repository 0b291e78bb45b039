package org.draftroom.screenplay.printed;

import org.draftroom.screenplay.ElementType;

/** Blank lines that are meant: a blank paragraph stands where each was written, and takes two rows. */
final class Blanks {

    private static final int PARAGRAPH = 2;

    private final Measure measure;
    private final Spacing spacing;

    Blanks(Measure measure, Spacing spacing) {
        this.measure = measure;
        this.spacing = spacing;
    }

    /** How many stand before an element's first line; on top of a page the first of them has no room above it. */
    int before(ElementType type, BodyLine line) {
        int usual = type == ElementType.SCENE_HEADING ? spacing.heading() : PARAGRAPH;
        int down = Math.round((float) (line.line().baseline() - spacing.top()) / measure.pitch());
        int extra = line.isFirst() ? down - usual + PARAGRAPH : line.rows() - usual;
        return line.isFirst() && down <= 0 ? 0 : Math.max(0, extra + 1) / 2;
    }
}
