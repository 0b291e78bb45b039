package org.draftroom.storyboards.light;

/** Counts levels, sums codes and colourfulness. */
final class Levels {

    /** BT.709's colour differences, from 1 of the signal to 255 of the code, over ten thousandths. */
    private static final double BLUE_SCALE = 255.0 / (1.8556 * Line.WHITE);

    private static final double RED_SCALE = 255.0 / (1.5748 * Line.WHITE);

    final int[] luma = new int[256];
    final int[] red = new int[256];
    final int[] green = new int[256];
    final int[] blue = new int[256];
    long blackPixels;
    long whitePixels;
    private long redSum;
    private long greenSum;
    private long blueSum;
    private double saturations;
    private long pixels;

    void add(Line line) {
        count(line);
        double colourful = 0;
        for (int x = 0; x < line.width; x++) {
            double u = (10_000.0 * line.blue[x] - line.luma[x]) * BLUE_SCALE;
            double v = (10_000.0 * line.red[x] - line.luma[x]) * RED_SCALE;
            colourful += Math.sqrt(u * u + v * v);
        }
        saturations += colourful;
        pixels += line.width;
    }

    private void count(Line line) {
        for (int x = 0; x < line.width; x++) {
            int r = Line.level(line.red[x]);
            int g = Line.level(line.green[x]);
            int b = Line.level(line.blue[x]);
            red[r]++;
            green[g]++;
            blue[b]++;
            luma[Line.lumaLevel(line.luma[x])]++;
            redSum += line.red[x];
            greenSum += line.green[x];
            blueSum += line.blue[x];
            if ((r | g | b) == 0) {
                blackPixels++;
            } else if ((r & g & b) == 255) {
                whitePixels++;
            }
        }
    }

    long pixels() {
        return pixels;
    }

    Means means() {
        double white = 65_535.0 * pixels;
        double r = redSum / white;
        double g = greenSum / white;
        double b = blueSum / white;
        return new Means(Transfer.luminance(r, g, b), r, g, b, saturations / pixels);
    }

    Clipping clipping() {
        double all = pixels;
        return new Clipping(
                blackPixels / all,
                whitePixels / all,
                new Clipping.Channels(red[0] / all, green[0] / all, blue[0] / all),
                new Clipping.Channels(red[255] / all, green[255] / all, blue[255] / all));
    }
}
