package org.draftroom.storyboards.sheets;

import java.util.Arrays;

/** How far each pixel is from the paper, with single specks taken away; outside the sheet nothing is. */
final class Contrast {

    final int width;
    final int height;
    private final short[] values;

    private Contrast(int width, int height, short[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    static Contrast of(Luma sheet, Paper paper) {
        short[] values = new short[sheet.width() * sheet.height()];
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                values[y * sheet.width() + x] = (short) Math.round(sheet.at(x, y) - paper.at(x, y));
            }
        }
        return new Contrast(sheet.width(), sheet.height(), values);
    }

    /** Below 0 where it is darker than the paper. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
    }

    Mask above(double threshold) {
        Mask mask = new Mask(width, height);
        for (int i = 0; i < values.length; i++) {
            mask.set[i] = Math.abs(values[i]) > threshold;
        }
        return mask;
    }

    /** Each pixel the middle one of itself and its neighbours above, below and beside it. */
    Contrast withoutSpecks() {
        short[] middle = values.clone();
        int[] five = new int[5];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                five[0] = at(x, y);
                five[1] = at(x - 1, y);
                five[2] = at(x + 1, y);
                five[3] = at(x, y - 1);
                five[4] = at(x, y + 1);
                Arrays.sort(five);
                middle[y * width + x] = (short) five[2];
            }
        }
        return new Contrast(width, height, middle);
    }

    /** Turned about its middle, so that what was at an angle stands upright. */
    Contrast turned(double radians) {
        if (radians == 0) {
            return this;
        }
        short[] to = new short[values.length];
        Spot middle = new Spot(width / 2.0, height / 2.0);
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x + .5 - middle.x();
                double dy = y + .5 - middle.y();
                to[y * width + x] =
                        (short) between(middle.x() + dx * cos - dy * sin - .5, middle.y() + dx * sin + dy * cos - .5);
            }
        }
        return new Contrast(width, height, to);
    }

    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (int) Math.round(upper * (1 - below) + lower * below);
    }
}
