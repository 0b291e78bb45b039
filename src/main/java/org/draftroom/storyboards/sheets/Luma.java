package org.draftroom.storyboards.sheets;

/**
 * A picture's brightness.
 *
 * @param width in pixels
 * @param height in pixels
 * @param values a byte a pixel, 0 black to 255 white, line after line from the top
 */
public record Luma(int width, int height, byte[] values) {

    public Luma {
        if (values.length != width * height) {
            throw new IllegalArgumentException(values.length + " values of " + width + " x " + height);
        }
    }

    int at(int x, int y) {
        return values[y * width + x] & 0xff;
    }

    /** A whole number of times smaller, each pixel the mean of those it stands for. */
    Luma smaller(int times) {
        if (times == 1) {
            return this;
        }
        int across = Math.max(1, width / times);
        int down = Math.max(1, height / times);
        byte[] means = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                means[y * across + x] = (byte) mean(x * times, y * times, times);
            }
        }
        return new Luma(across, down, means);
    }

    private int mean(int left, int top, int times) {
        int right = Math.min(width, left + times);
        int bottom = Math.min(height, top + times);
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += at(x, y);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
