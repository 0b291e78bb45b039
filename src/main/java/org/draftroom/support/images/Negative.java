package org.draftroom.support.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.draftroom.support.images.Bare.Damaged;

/** Decodes a bare file, leaving out whole lines and columns where all of them would take too much memory. */
final class Negative {

    /** The most that one decoded picture takes, in bytes. */
    static final long MEMORY = 80L * 1024 * 1024;

    static {
        Readers.find();
    }

    private Negative() {}

    /**
     * The picture as it lies in its file.
     *
     * @param longest how long its longer side has to be at least, if it is as long as that
     */
    static BufferedImage decoded(Bare bare, int longest, Scan scan) throws IOException, Damaged {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(bare.format().reader());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + bare.format());
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(scan, false, true);
            scan.watch(reader);
            return decoded(reader, bare, longest);
        } finally {
            scan.release();
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader, Bare bare, int longest) throws IOException, Damaged {
        Early early = new Early();
        reader.addIIOReadWarningListener(early);
        if (reader.getWidth(0) != bare.width() || reader.getHeight(0) != bare.height()) {
            throw new Damaged("its size is said twice");
        }
        ImageReadParam wanted = reader.getDefaultReadParam();
        int step = step(bare, longest, reader.getRawImageType(0) == null ? 4 : bytes(reader));
        wanted.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, wanted);
        if (early.seen) {
            throw new Damaged("ends in its pixels");
        }
        return image;
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
