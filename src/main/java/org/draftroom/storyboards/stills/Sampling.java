package org.draftroom.storyboards.stills;

import boofcv.struct.image.GrayF32;

/** Pictures between their pixels. */
final class Sampling {

    private Sampling() {}

    /** By its four neighbours; -1 outside. */
    static float at(GrayF32 picture, double x, double y) {
        double left = x - 0.5;
        double top = y - 0.5;
        int column = (int) Math.floor(left);
        int row = (int) Math.floor(top);
        if (column < 0 || row < 0 || column + 1 >= picture.width || row + 1 >= picture.height) {
            return -1;
        }
        float right = (float) (left - column);
        float down = (float) (top - row);
        int at = row * picture.width + column;
        float above = picture.data[at] + right * (picture.data[at + 1] - picture.data[at]);
        at += picture.width;
        float below = picture.data[at] + right * (picture.data[at + 1] - picture.data[at]);
        return above + down * (below - above);
    }
}
