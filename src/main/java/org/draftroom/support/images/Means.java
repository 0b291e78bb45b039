package org.draftroom.support.images;

/** The mean of some lines, each mean of a few pixels; see-through pixels count as little as they are seen. */
final class Means {

    private final Reduced.Lines lines;
    private final int width;
    private final int times;
    private final boolean alpha;
    private final byte[] line;
    private final int[] sums;
    private int added;

    Means(Reduced.Lines lines, int width, int times, boolean alpha) {
        this.lines = lines;
        this.width = width;
        this.times = times;
        this.alpha = alpha;
        this.line = new byte[width * lines.bands()];
        this.sums = new int[(width + times - 1) / times * lines.bands()];
    }

    void add(int y) {
        lines.read(y, line);
        added++;
        int bands = lines.bands();
        int at = 0;
        for (int x = 0, into = 0; x < width; into += bands) {
            int last = Math.min(width, x + times);
            for (; x < last; x++) {
                int weight = alpha ? line[at + bands - 1] & 0xff : 1;
                int colours = alpha ? bands - 1 : bands;
                for (int band = 0; band < colours; band++) {
                    sums[into + band] += (line[at + band] & 0xff) * weight;
                }
                if (alpha) {
                    sums[into + bands - 1] += weight;
                }
                at += bands;
            }
        }
    }

    void write(byte[] to, int start) {
        int bands = lines.bands();
        for (int i = 0, x = 0; i < sums.length; i += bands, x += times) {
            int pixels = added * Math.min(times, width - x);
            int weight = alpha ? sums[i + bands - 1] : pixels;
            for (int band = 0; band < bands; band++) {
                boolean seen = alpha && band == bands - 1;
                int over = Math.max(1, seen ? pixels : weight);
                to[start + i + band] = (byte) ((sums[i + band] + over / 2) / over);
            }
        }
        java.util.Arrays.fill(sums, 0);
        added = 0;
    }
}
