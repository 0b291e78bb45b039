package org.draftroom.storyboards.sheets;

import java.awt.image.BufferedImage;

/** Cuts a panel out of its sheet, inside its border, and sets it straight. */
final class Clipping {

    private final BufferedImage sheet;
    private final Frame frame;
    private final double inset;

    private Clipping(BufferedImage sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
        this.inset = frame.line() == 0 ? 0 : frame.line() / 2 + 1;
    }

    /** In 8 bits of sRGB, as large as it is on the sheet. One that lies straight keeps its pixels as they are. */
    static BufferedImage of(BufferedImage sheet, Frame frame) {
        Clipping clipping = new Clipping(sheet, frame);
        return frame.isStraight() ? clipping.copied() : clipping.turned();
    }

    private BufferedImage copied() {
        int left = (int) Math.round(frame.topLeft().x() + inset);
        int top = (int) Math.round(frame.topLeft().y() + inset);
        int width = (int) Math.max(1, Math.round(frame.topRight().x() - inset) - left);
        int height = (int) Math.max(1, Math.round(frame.bottomLeft().y() - inset) - top);
        BufferedImage panel = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                panel.setRGB(x, y, pixel(left + x, top + y));
            }
        }
        return panel;
    }

    private BufferedImage turned() {
        int width = (int) Math.max(1, Math.round(frame.width() - 2 * inset));
        int height = (int) Math.max(1, Math.round(frame.height() - 2 * inset));
        BufferedImage panel = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            double down = (y + .5 + inset) / (height + 2 * inset);
            for (int x = 0; x < width; x++) {
                panel.setRGB(x, y, colour((x + .5 + inset) / (width + 2 * inset), down));
            }
        }
        return panel;
    }

    private int colour(double across, double down) {
        double x = between(
                between(frame.topLeft().x(), frame.topRight().x(), across),
                between(frame.bottomLeft().x(), frame.bottomRight().x(), across),
                down);
        double y = between(
                between(frame.topLeft().y(), frame.topRight().y(), across),
                between(frame.bottomLeft().y(), frame.bottomRight().y(), across),
                down);
        return mixed(x - .5, y - .5);
    }

    private int mixed(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int[] four = {pixel(left, top), pixel(left + 1, top), pixel(left, top + 1), pixel(left + 1, top + 1)};
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double upper = between(four[0] >> shift & 0xff, four[1] >> shift & 0xff, x - left);
            double lower = between(four[2] >> shift & 0xff, four[3] >> shift & 0xff, x - left);
            colour |= (int) Math.round(between(upper, lower, y - top)) << shift;
        }
        return colour;
    }

    private int pixel(int x, int y) {
        return sheet.getRGB(
                Math.max(0, Math.min(sheet.getWidth() - 1, x)), Math.max(0, Math.min(sheet.getHeight() - 1, y)));
    }

    private static double between(double one, double other, double part) {
        return one + (other - one) * part;
    }
}
