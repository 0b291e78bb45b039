package org.draftroom.support.images;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import org.draftroom.support.images.Bare.Damaged;

/** Decodes a bare file, leaving out whole lines and columns where all of them would take too much memory. */
final class Negative {

    /** The most that one decoded picture takes, in bytes. */
    static final long MEMORY = 80L * 1024 * 1024;

    static {
        Readers.find();
    }

    private Negative() {}

    /** The picture as it lies in its file, some of it left out so that its longer side is at least that long. */
    static BufferedImage sampled(Bare bare, int longest, Scan scan) throws IOException, Damaged {
        return read(bare, scan, reader -> sampled(reader, bare, longest));
    }

    /** The picture as it lies in its file, possibly smaller, each pixel the mean of some; its longer side is at least that long. */
    static BufferedImage reduced(Bare bare, int longest, Scan scan) throws IOException, Damaged {
        return read(bare, scan, reader -> {
            Optional<BufferedImage> means = bare.byLine() ? means(reader, bare, longest) : Optional.empty();
            return means.isPresent() ? means.get() : sampled(reader, bare, Integer.MAX_VALUE);
        });
    }

    private interface Reading {
        BufferedImage with(ImageReader reader) throws IOException;
    }

    private static BufferedImage read(Bare bare, Scan scan, Reading reading) throws IOException, Damaged {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(bare.format().reader());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + bare.format());
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(scan, false, true);
            scan.watch(reader);
            return decoded(reader, bare, reading);
        } finally {
            scan.release();
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader, Bare bare, Reading reading) throws IOException, Damaged {
        Early early = new Early();
        reader.addIIOReadWarningListener(early);
        if (reader.getWidth(0) != bare.width() || reader.getHeight(0) != bare.height()) {
            throw new Damaged("its size is said twice");
        }
        BufferedImage image = reading.with(reader);
        if (early.seen) {
            throw new Damaged("ends in its pixels");
        }
        return image;
    }

    /** The means of whole numbers of pixels, taken while it is decoded; nothing where its reader doesn't go line by line. */
    private static Optional<BufferedImage> means(ImageReader reader, Bare bare, int longest) throws IOException {
        int times = Math.max(bare.width(), bare.height()) / longest;
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        boolean plain = type.getColorModel() instanceof ComponentColorModel
                && type.getNumBands() <= 3
                && type.getColorModel().getTransferType() == DataBuffer.TYPE_BYTE;
        if (times < 2 || !plain) {
            return Optional.empty();
        }
        MeanRaster raster = new MeanRaster(type.getSampleModel(bare.width(), bare.height()), times);
        ImageReadParam into = reader.getDefaultReadParam();
        into.setDestination(new BufferedImage(type.getColorModel(), raster, false, new Hashtable<>()));
        reader.read(0, into);
        return raster.isWhole() ? Optional.of(raster.image(type.getColorModel())) : Optional.empty();
    }

    private static BufferedImage sampled(ImageReader reader, Bare bare, int longest) throws IOException {
        ImageReadParam wanted = reader.getDefaultReadParam();
        int step = step(bare, longest, reader.getRawImageType(0) == null ? 4 : bytes(reader));
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static int bytes(ImageReader reader) throws IOException {
        return Math.max(1, (reader.getRawImageType(0).getColorModel().getPixelSize() + 7) / 8);
    }

    static int step(Bare bare, int longest, int bytes) {
        int step = Math.max(1, Math.max(bare.width(), bare.height()) / longest);
        while ((long) bare.width() * bare.height() * bytes / step / step > MEMORY) {
            step++;
        }
        return step;
    }

    /** Java's JPEG reader paints what a file lacks in grey and only warns of it. */
    private static final class Early implements javax.imageio.event.IIOReadWarningListener {
        private boolean seen;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String said = warning.toLowerCase(Locale.ROOT);
            seen |= said.contains("premature") || said.contains("truncated") || said.contains("unexpected end");
        }
    }
}
