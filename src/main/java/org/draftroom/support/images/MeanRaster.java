package org.draftroom.support.images;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Hashtable;

/**
 * What a reader of JPEG decodes into, that never holds the picture: lines come from the top, and only the means of some of them are
 * kept, so that a large photograph takes no more memory than its smaller copy. A reader that goes about it otherwise leaves
 * it {@linkplain #isWhole not whole}.
 */
final class MeanRaster extends WritableRaster implements Reduced.Lines {

    private final int times;
    private final byte[] means;
    private final Means row;
    private byte[] line = {};
    private int lines;

    MeanRaster(SampleModel whole, int times) {
        super(whole, new DataBufferByte(1), new Point());
        this.times = times;
        this.means = new byte[across() * down() * whole.getNumBands()];
        this.row = new Means(this, whole.getWidth(), times, false);
    }

    private int across() {
        return (width + times - 1) / times;
    }

    private int down() {
        return (height + times - 1) / times;
    }

    @Override
    public int bands() {
        return numBands;
    }

    @Override
    public void read(int y, byte[] into) {
        System.arraycopy(line, 0, into, 0, into.length);
    }

    @Override
    public void setRect(Raster source) {
        setRect(0, 0, source);
    }

    @Override
    public void setRect(int dx, int dy, Raster source) {
        int y = dy + source.getMinY();
        if (y == 0 && isWhole()) {
            // A picture in passes comes again, better.
            lines = 0;
        }
        boolean next =
                dx + source.getMinX() == 0 && y == lines && source.getHeight() == 1 && source.getWidth() == width;
        if (!next || source.getNumBands() != numBands) {
            lines = -1;
            return;
        }
        line = (byte[])
                source.getDataElements(source.getMinX(), source.getMinY(), width, 1, line.length == 0 ? null : line);
        row.add(y);
        lines++;
        if (lines % times == 0 || lines == height) {
            row.write(means, y / times * across() * numBands);
        }
    }

    /** Whether each line came once, and in its order. */
    boolean isWhole() {
        return lines == height;
    }

    /** The smaller picture, in the given colours. */
    BufferedImage image(ColorModel colours) {
        int[] offsets = new int[numBands];
        for (int band = 0; band < numBands; band++) {
            offsets[band] = band;
        }
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(means, means.length),
                across(),
                down(),
                across() * numBands,
                numBands,
                offsets,
                null);
        return new BufferedImage(colours, raster, false, new Hashtable<>());
    }
}
