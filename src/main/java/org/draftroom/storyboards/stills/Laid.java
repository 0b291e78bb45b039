package org.draftroom.storyboards.stills;

/**
 * Two stills in the frame of the first.
 *
 * @param second as the first camera would have seen it, black where it shows nothing
 * @param shown whether the second shows the place of each pixel
 */
record Laid(Plate first, Plate second, boolean[] shown) {

    /** @param warp in the pixels of the plates given */
    static Laid of(Plate first, Plate second, Warp warp) {
        int width = first.width();
        int[] laid = new int[first.rgb().length];
        boolean[] shown = new boolean[laid.length];
        for (int at = 0; at < laid.length; at++) {
            double x = at % width + 0.5;
            double y = at / width + 0.5;
            int pixel = pixel(second, warp.x(x, y) - 0.5, warp.y(x, y) - 0.5);
            shown[at] = pixel >= 0;
            laid[at] = Math.max(0, pixel);
        }
        return new Laid(first, new Plate(width, first.height(), laid), shown);
    }

    private static int pixel(Plate plate, double left, double top) {
        int column = (int) Math.floor(left);
        int row = (int) Math.floor(top);
        if (column < 0 || row < 0 || column + 1 >= plate.width() || row + 1 >= plate.height()) {
            return -1;
        }
        int at = row * plate.width() + column;
        double right = left - column;
        double down = top - row;
        int[] rgb = plate.rgb();
        int pixel = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double above = (rgb[at] >> shift & 255) * (1 - right) + (rgb[at + 1] >> shift & 255) * right;
            double below = (rgb[at + plate.width()] >> shift & 255) * (1 - right)
                    + (rgb[at + plate.width() + 1] >> shift & 255) * right;
            pixel = pixel << 8 | (int) (above * (1 - down) + below * down + 0.5);
        }
        return pixel;
    }
}
