package org.draftroom.support.images;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Hashtable;

/** A picture in plain sRGB of 8 bits, a whole number of times smaller; each of its pixels is the mean of those it stands for. */
final class Reduced {

    private final BufferedImage image;
    private final int times;

    private Reduced(BufferedImage image, int times) {
        this.image = image;
        this.times = times;
    }

    /** As often smaller as leaves the longer side at least that long. The colours' profile is applied. */
    static BufferedImage to(int longest, BufferedImage image, Scan scan) {
        int times = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / longest);
        return new Reduced(image, times).plain(scan);
    }

    private BufferedImage plain(Scan scan) {
        boolean alpha = image.getColorModel().hasAlpha();
        int width = (image.getWidth() + times - 1) / times;
        int height = (image.getHeight() + times - 1) / times;
        boolean components = image.getColorModel() instanceof ComponentColorModel
                && image.getRaster().getTransferType() <= DataBuffer.TYPE_USHORT
                && !image.isAlphaPremultiplied();
        Lines lines = components ? new Samples(image.getRaster()) : new Colours(image);
        byte[] means = new byte[width * height * lines.bands()];
        Means row = new Means(lines, image.getWidth(), times, alpha);
        for (int y = 0; y < height; y++) {
            scan.goOn();
            int last = Math.min(image.getHeight(), (y + 1) * times);
            for (int from = y * times; from < last; from++) {
                row.add(from);
            }
            row.write(means, y * width * lines.bands());
        }
        ColorSpace space =
                components ? image.getColorModel().getColorSpace() : ColorSpace.getInstance(ColorSpace.CS_sRGB);
        return inColours(means, width, height, new Bands(lines.bands(), alpha, space));
    }

    private record Bands(int count, boolean alpha, ColorSpace space) {}

    private static BufferedImage inColours(byte[] means, int width, int height, Bands bands) {
        int type = bands.alpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        boolean grey = bands.space().getType() == ColorSpace.TYPE_GRAY;
        if (grey || bands.space().isCS_sRGB()) {
            BufferedImage plain = new BufferedImage(width, height, type);
            int[] pixels = ((java.awt.image.DataBufferInt) plain.getRaster().getDataBuffer()).getData();
            for (int i = 0, at = 0; i < pixels.length; i++, at += bands.count()) {
                int green = grey ? at : at + 1;
                int blue = grey ? at : at + 2;
                int alpha = bands.alpha() ? means[at + bands.count() - 1] & 0xff : 255;
                pixels[i] = alpha << 24 | (means[at] & 0xff) << 16 | (means[green] & 0xff) << 8 | means[blue] & 0xff;
            }
            return plain;
        }
        ColorModel model = new ComponentColorModel(bands.space(), bands.alpha(), false, bands.alpha() ? 3 : 1, 0);
        WritableRaster raster = Raster.createInterleavedRaster(
                new java.awt.image.DataBufferByte(means, means.length),
                width,
                height,
                width * bands.count(),
                bands.count(),
                offsets(bands.count()),
                null);
        BufferedImage profiled = new BufferedImage(model, raster, false, new Hashtable<>());
        return new ColorConvertOp(null).filter(profiled, new BufferedImage(width, height, type));
    }

    private static int[] offsets(int bands) {
        return java.util.stream.IntStream.range(0, bands).toArray();
    }

    /** A picture line by line, its samples of 8 bits behind each other, alpha last. */
    interface Lines {
        int bands();

        void read(int y, byte[] into);
    }

    /** Samples as they are. */
    private static final class Samples implements Lines {
        private final Raster raster;
        private final short[] wide;

        Samples(Raster raster) {
            this.raster = raster;
            boolean bytes = raster.getTransferType() == DataBuffer.TYPE_BYTE;
            this.wide = bytes ? null : new short[raster.getWidth() * raster.getNumBands()];
        }

        @Override
        public int bands() {
            return raster.getNumBands();
        }

        @Override
        public void read(int y, byte[] into) {
            if (wide == null) {
                raster.getDataElements(0, y, raster.getWidth(), 1, into);
                return;
            }
            raster.getDataElements(0, y, raster.getWidth(), 1, wide);
            for (int i = 0; i < wide.length; i++) {
                into[i] = (byte) (((wide[i] & 0xffff) * 255 + 32_895) >>> 16);
            }
        }
    }

    /** Palettes and whatever else, by their colours. */
    private static final class Colours implements Lines {
        private final BufferedImage image;
        private final int[] line;
        private final int bands;

        Colours(BufferedImage image) {
            this.image = image;
            this.line = new int[image.getWidth()];
            this.bands = image.getColorModel().hasAlpha() ? 4 : 3;
        }

        @Override
        public int bands() {
            return bands;
        }

        @Override
        public void read(int y, byte[] into) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int i = 0, at = 0; i < line.length; i++, at += bands) {
                into[at] = (byte) (line[i] >> 16);
                into[at + 1] = (byte) (line[i] >> 8);
                into[at + 2] = (byte) line[i];
                if (bands == 4) {
                    into[at + 3] = (byte) (line[i] >>> 24);
                }
            }
        }
    }
}
