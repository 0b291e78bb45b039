package org.draftroom.storyboards.light;

/** A waveform: from left to right, how many pixels are at each level. */
final class Columns {

    /** The most columns; a wider picture's are some pixels wide, and every pixel counts. */
    static final int MOST = 512;

    private final int[] columnOf;
    private final int count;
    final int[] luma;
    final int[] red;
    final int[] green;
    final int[] blue;

    Columns(int width) {
        this.count = Math.min(width, MOST);
        this.columnOf = new int[width];
        for (int x = 0; x < width; x++) {
            columnOf[x] = (int) ((long) x * count / width) * 256;
        }
        this.luma = new int[count * 256];
        this.red = new int[count * 256];
        this.green = new int[count * 256];
        this.blue = new int[count * 256];
    }

    void add(Line line) {
        for (int x = 0; x < line.width; x++) {
            int column = columnOf[line.left + x];
            luma[column + Line.lumaLevel(line.luma[x])]++;
            red[column + Line.level(line.red[x])]++;
            green[column + Line.level(line.green[x])]++;
            blue[column + Line.level(line.blue[x])]++;
        }
    }

    int count() {
        return count;
    }
}
