package org.draftroom.storyboards.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Divides pages into the places of panels. */
record Grid(BoardPrinting printing, float ratio) {

    static final float MARGIN = 40;
    static final float SMALL = 8;

    private static final float ABOVE = 24;
    private static final float BELOW = 18;
    private static final float GUTTER = 16;
    private static final float[] TYPE = {9, 8, 7, 6.5f};

    float headLine() {
        return printing.height() - MARGIN;
    }

    float footLine() {
        return MARGIN - SMALL / 2;
    }

    float right() {
        return printing.width() - MARGIN;
    }

    /** How many columns of small print fit between the margins. */
    int smallColumns() {
        return (int) ((printing.width() - 2 * MARGIN) / (SMALL * Cell.COLUMN));
    }

    /** The place of a panel on its page, counted from 0 in the order of reading. */
    Cell cell(int place) {
        int column = place % printing.columns();
        int row = place / printing.columns();
        float width = (printing.width() - 2 * MARGIN - (printing.columns() - 1) * GUTTER) / printing.columns();
        float top = printing.height() - MARGIN - ABOVE;
        float height = (top - MARGIN - BELOW - (printing.rows() - 1) * GUTTER) / printing.rows();
        PDRectangle area = new PDRectangle(
                MARGIN + column * (width + GUTTER), top - row * (height + GUTTER) - height, width, height);
        boolean hasHead = printing.fields().stream().anyMatch(PrintField::isAbove);
        boolean hasText = printing.fields().stream().anyMatch(field -> !field.isAbove());
        float type = TYPE[Math.max(printing.columns(), printing.rows() - 1) - 1];
        return Cell.in(area, type, ratio, hasHead, hasText);
    }
}
