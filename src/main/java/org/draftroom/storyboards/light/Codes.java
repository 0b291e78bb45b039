package org.draftroom.storyboards.light;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Reads a tile line by line as sRGB codes. Grey samples are taken as sRGB codes as they are; another profile's colours are
 * converted. What is see-through is seen on white, as pages show it.
 */
abstract class Codes {

    /** A line's codes are put into it, luma too. */
    final void read(int y, Line line) {
        line.y = y;
        fill(y, line);
        line.weigh();
    }

    abstract void fill(int y, Line line);

    static Codes of(BufferedImage image) {
        if (!(image.getColorModel() instanceof ComponentColorModel model)) {
            return new Packed(image);
        }
        ColorSpace space = model.getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY || space.isCS_sRGB()) {
            return new Samples(image.getRaster(), model);
        }
        return of(converted(image, model));
    }

    /** Whether it says that its colours aren't sRGB's. */
    static boolean isProfiled(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        return space.getType() != ColorSpace.TYPE_GRAY && !space.isCS_sRGB();
    }

    /** Bits of a sample: 8, or 16 where there are more. */
    static int depth(BufferedImage image) {
        return image.getColorModel().getComponentSize(0) > 8 ? 16 : 8;
    }

    private static BufferedImage converted(BufferedImage image, ComponentColorModel model) {
        if (depth(image) == 8) {
            int type = model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            return new ColorConvertOp(null).filter(image, new BufferedImage(image.getWidth(), image.getHeight(), type));
        }
        ComponentColorModel wide = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                model.hasAlpha(),
                false,
                model.getTransparency(),
                DataBuffer.TYPE_USHORT);
        WritableRaster raster = wide.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
        return new ColorConvertOp(null).filter(image, new BufferedImage(wide, raster, false, null));
    }

    private static int onWhite(int code, int alpha) {
        return 65_535 - (int) (((65_535L - code) * alpha + 32_767) / 65_535);
    }

    /** Samples behind each other, of 8 or 16 bits. */
    private static final class Samples extends Codes {
        private final Raster raster;
        private final int bands;
        private final boolean grey;
        private final boolean alpha;
        private final byte[] narrow;
        private final short[] wide;

        Samples(Raster raster, ComponentColorModel model) {
            this.raster = raster;
            this.bands = raster.getNumBands();
            this.grey = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
            this.alpha = model.hasAlpha();
            int samples = raster.getWidth() * bands;
            boolean bytes = raster.getTransferType() == DataBuffer.TYPE_BYTE;
            this.narrow = bytes ? new byte[samples] : null;
            this.wide = bytes ? null : new short[samples];
        }

        @Override
        void fill(int y, Line line) {
            raster.getDataElements(0, y, line.width, 1, narrow == null ? wide : narrow);
            int green = grey ? 0 : 1;
            int blue = grey ? 0 : 2;
            for (int x = 0, at = 0; x < line.width; x++, at += bands) {
                line.red[x] = code(at);
                line.green[x] = code(at + green);
                line.blue[x] = code(at + blue);
            }
            if (alpha) {
                lay(line);
            }
        }

        private int code(int at) {
            return narrow == null ? wide[at] & 0xffff : (narrow[at] & 0xff) * Line.STEP;
        }

        private void lay(Line line) {
            for (int x = 0; x < line.width; x++) {
                int seen = code(x * bands + bands - 1);
                line.red[x] = onWhite(line.red[x], seen);
                line.green[x] = onWhite(line.green[x], seen);
                line.blue[x] = onWhite(line.blue[x], seen);
            }
        }
    }

    /** Palettes, packed pixels and whatever else, by their colours of 8 bits. */
    private static final class Packed extends Codes {
        private final BufferedImage image;
        private final int[] pixels;

        Packed(BufferedImage image) {
            this.image = image;
            this.pixels = new int[image.getWidth()];
        }

        @Override
        void fill(int y, Line line) {
            image.getRGB(0, y, line.width, 1, pixels, 0, line.width);
            for (int x = 0; x < line.width; x++) {
                int pixel = pixels[x];
                int seen = (pixel >>> 24) * Line.STEP;
                line.red[x] = onWhite((pixel >> 16 & 0xff) * Line.STEP, seen);
                line.green[x] = onWhite((pixel >> 8 & 0xff) * Line.STEP, seen);
                line.blue[x] = onWhite((pixel & 0xff) * Line.STEP, seen);
            }
        }
    }
}
