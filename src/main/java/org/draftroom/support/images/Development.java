package org.draftroom.support.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import org.draftroom.support.images.PictureReading.Read;
import org.draftroom.support.images.PictureReading.Refused;

/** One file on its way to a picture: told, measured, decoded no larger than is needed, turned upright, written anew. */
final class Development {

    static {
        readers();
    }

    private final byte[] file;
    private final AtomicReference<ImageReader> reading = new AtomicReference<>();
    private volatile boolean stopped;

    Development(byte[] file) {
        this.file = file;
    }

    /** Finds the readers that came with libraries; ImageIO looks only where the thread that asks first does. */
    private static void readers() {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(Development.class.getClassLoader());
        try {
            ImageIO.setUseCache(false);
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Stops decoding as soon as the reader notices. */
    void stop() {
        stopped = true;
        ImageReader reader = reading.get();
        if (reader != null) {
            reader.abort();
        }
    }

    PictureReading run() {
        if (file.length == 0) {
            return new Refused(PictureFault.EMPTY);
        }
        if (file.length > Picture.FILE_LIMIT) {
            return new Refused(PictureFault.TOO_LARGE);
        }
        PictureFormat format = PictureFormat.of(file);
        if (!format.isRead()) {
            return new Refused(format == PictureFormat.HEIC ? PictureFault.HEIC : PictureFault.NOT_A_PICTURE);
        }
        try {
            return decode(format);
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            // Readers throw whatever comes to their mind at files that somebody broke on purpose.
            return new Refused(stopped ? PictureFault.TOO_SLOW : PictureFault.DAMAGED);
        }
    }

    private PictureReading decode(PictureFormat format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.reader());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + format);
        }
        ImageReader reader = readers.next();
        reading.set(reader);
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, false, true);
            return decode(reader, format);
        } finally {
            reading.set(null);
            reader.dispose();
        }
    }

    private PictureReading decode(ImageReader reader, PictureFormat format) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > Picture.PIXEL_LIMIT) {
            return new Refused(PictureFault.TOO_MANY_PIXELS);
        }
        Warnings warnings = new Warnings();
        reader.addIIOReadWarningListener(warnings);
        ImageReadParam wanted = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2L * Picture.LONGEST));
        wanted.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, wanted);
        if (stopped || warnings.early) {
            return new Refused(stopped ? PictureFault.TOO_SLOW : PictureFault.DAMAGED);
        }
        return new Read(Print.of(Upright.of(image, file), format));
    }

    /** Java's JPEG reader paints what a file lacks in grey and only warns of it. */
    private static final class Warnings implements IIOReadWarningListener {
        private boolean early;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String said = warning.toLowerCase(java.util.Locale.ROOT);
            early |= said.contains("premature") || said.contains("truncated") || said.contains("unexpected end");
        }
    }
}
