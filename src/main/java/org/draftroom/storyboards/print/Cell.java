package org.draftroom.storyboards.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where things are in a panel's part of a page, in points from the page's lower left corner.
 *
 * @param head the baseline above the picture
 * @param frame of the picture
 * @param text the area of the texts
 * @param type size of the type
 */
record Cell(float left, float width, float head, PDRectangle frame, PDRectangle text, float type) {

    private static final float GAP = 6;
    private static final float MOST_OF_HEIGHT = 0.62f;
    private static final float MOST_OF_WIDTH = 0.5f;
    /** So much wider than high has the texts beside the picture. */
    private static final float WIDE = 2;

    /** What a line takes of the height, in sizes of its type. */
    static final float LEADING = 1.25f;

    /** How wide a column is, in sizes of the type. */
    static final float COLUMN = 0.6f;

    static Cell in(PDRectangle area, float type, float ratio, boolean hasHead, boolean hasText) {
        float top = area.getUpperRightY();
        float head = hasHead ? top - type : top;
        float pictureTop = hasHead ? head - 4 : top;
        float height = pictureTop - area.getLowerLeftY();
        boolean isBeside = hasText && area.getWidth() > WIDE * height;
        float mostWidth = isBeside ? area.getWidth() * MOST_OF_WIDTH : area.getWidth();
        float mostHeight = hasText && !isBeside ? height * MOST_OF_HEIGHT : height;
        float width = Math.min(mostWidth, mostHeight * ratio);
        float tall = width / ratio;
        float left = area.getLowerLeftX();
        PDRectangle frame = new PDRectangle(left, pictureTop - tall, width, tall);
        PDRectangle text = isBeside
                ? new PDRectangle(
                        left + width + 2 * GAP, area.getLowerLeftY(), area.getWidth() - width - 2 * GAP, height)
                : new PDRectangle(left, area.getLowerLeftY(), area.getWidth(), Math.max(0, height - tall - GAP / 2));
        return new Cell(left, area.getWidth(), head, frame, text, type);
    }

    /** Of the line above the picture. */
    int headColumns() {
        return (int) (width / (type * COLUMN));
    }

    Room room() {
        return new Room((int) (text.getHeight() / (type * LEADING)), (int) (text.getWidth() / (type * COLUMN)));
    }

    float baseline(int line) {
        return text.getUpperRightY() - type - line * type * LEADING;
    }
}
