package org.draftroom.storyboards.light;

/** The picture in blocks of some pixels: the mean luma of each, and whether any pixel of it is clipped. */
final class Mosaic {

    /** The longest side, in blocks. */
    static final int LONGEST = 1280;

    /** The first code that isn't at level 0, and the first that is at level 255. */
    private static final int DARK = Line.STEP / 2 + 1;

    private static final int BRIGHT = 255 * Line.STEP - Line.STEP / 2;

    static final int BLACK = 1;
    static final int CHANNEL = 2;
    static final int WHITE = 4;

    final int width;
    final int height;
    private final int times;
    private final int pictureWidth;
    private final int pictureHeight;
    private final long[] sums;
    final byte[] clipped;

    Mosaic(int pictureWidth, int pictureHeight) {
        this.pictureWidth = pictureWidth;
        this.pictureHeight = pictureHeight;
        this.times = (Math.max(pictureWidth, pictureHeight) + LONGEST - 1) / LONGEST;
        this.width = (pictureWidth + times - 1) / times;
        this.height = (pictureHeight + times - 1) / times;
        this.sums = new long[width * height];
        this.clipped = new byte[width * height];
    }

    void add(Line line, int y) {
        int row = y / times * width;
        int block = row + line.left / times;
        int inside = line.left % times;
        for (int x = 0; x < line.width; x++) {
            sums[block] += line.luma[x];
            clipped[block] |= (byte) clip(line.red[x], line.green[x], line.blue[x]);
            if (++inside == times) {
                inside = 0;
                block++;
            }
        }
    }

    private static int clip(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        if (most < BRIGHT) {
            return most < DARK ? BLACK : 0;
        }
        return Math.min(red, Math.min(green, blue)) >= BRIGHT ? WHITE : CHANNEL;
    }

    /** The nearest of 256 levels to the mean luma of a block. */
    int level(int column, int row) {
        int across = Math.min(times, pictureWidth - column * times);
        int down = Math.min(times, pictureHeight - row * times);
        return Line.lumaLevel((int) (sums[row * width + column] / (across * down)));
    }
}
