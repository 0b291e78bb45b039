package org.draftroom.storyboards.light;

/**
 * A line of a tile in codes of 16 bits, 0 to 65,535, sRGB; 8 bits are stretched exactly, 255 to 65,535. Luma is in
 * ten-thousandths of a code, so that BT.709's weights are whole numbers.
 */
final class Line {

    /** The luma of white. */
    static final int WHITE = 65_535 * 10_000;

    /** How much luma one code of 8 bits is. */
    static final int LUMA_STEP = WHITE / 255;

    /** How many codes of 16 bits one code of 8 bits is. */
    static final int STEP = 257;

    final int width;
    final int left;
    final int[] red;
    final int[] green;
    final int[] blue;
    final int[] luma;
    int y;

    Line(int width, int left) {
        this.width = width;
        this.left = left;
        this.red = new int[width];
        this.green = new int[width];
        this.blue = new int[width];
        this.luma = new int[width];
    }

    /** Luma by the weights of BT.709, on codes as they are. */
    void weigh() {
        for (int x = 0; x < width; x++) {
            luma[x] = 2126 * red[x] + 7152 * green[x] + 722 * blue[x];
        }
    }

    /** The nearest of 256 levels. */
    static int level(int code) {
        return (code + STEP / 2) / STEP;
    }

    /** The nearest of 256 levels. */
    static int lumaLevel(int luma) {
        return (luma + LUMA_STEP / 2) / LUMA_STEP;
    }
}
