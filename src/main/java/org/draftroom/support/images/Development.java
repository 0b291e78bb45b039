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
final class Development implements Exposure<PictureReading> {

    static {
        Readers.find();
    }

    private final byte[] file;
    private final AtomicReference<ImageReader> reading = new AtomicReference<>();
    private volatile boolean stopped;

    Development(byte[] file) {
        this.file = file;
    }

    @Override
    public boolean isLarge() {
        return true;
    }

    @Override
    public PictureReading refused(PictureFault fault) {
        return new Refused(fault);
    }

    @Override
    public void stop() {
        stopped = true;
        ImageReader reader = reading.get();
        if (reader != null) {
            reader.abort();
        }
    }

    @Override
    public PictureReading run() {
        if (file.length == 0) {
            return new Refused(PictureFault.EMPTY);
        }
        if (file.length > Picture.FILE_LIMIT) {
            return new Refused(PictureFault.TOO_LARGE);
        }
        PictureFormat format = PictureFormat.of(file);
        if (!format.isRead()) {
            boolean newer = format == PictureFormat.HEIC || format == PictureFormat.AVIF;
            return new Refused(newer ? PictureFault.HEIC : PictureFault.NOT_A_PICTURE);
        }
        try {
            return decode(Bare.of(format, file));
        } catch (Bare.TooManyPixels large) {
            return new Refused(PictureFault.TOO_MANY_PIXELS);
        } catch (Bare.Damaged | IOException | RuntimeException | OutOfMemoryError broken) {
            // Readers throw whatever comes to their mind at files that somebody broke on purpose.
            return new Refused(stopped ? PictureFault.TOO_SLOW : PictureFault.DAMAGED);
        }
    }

    private PictureReading decode(Bare bare) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(bare.format().reader());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + bare.format());
        }
        ImageReader reader = readers.next();
        reading.set(reader);
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bare.file()))) {
            reader.setInput(input, false, true);
            return decode(reader, bare);
        } finally {
            reading.set(null);
            reader.dispose();
        }
    }

    private PictureReading decode(ImageReader reader, Bare bare) throws IOException {
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
        return new Read(Print.of(Upright.of(image, bare.orientation()), bare.format()));
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
