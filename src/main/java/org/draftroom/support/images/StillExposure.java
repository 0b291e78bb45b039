package org.draftroom.support.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.draftroom.support.images.Bare.Damaged;
import org.draftroom.support.images.Bare.TooManyPixels;
import org.draftroom.support.images.StillReading.Refused;
import org.draftroom.support.images.StillReading.Taken;

/** One uploaded file on its way to a still: told, measured, freed of what was added, decoded, and copied smaller. */
final class StillExposure implements Exposure<StillReading> {

    /** As few bytes as no picture has. */
    private static final int LEAST = 12;

    private final Path path;
    private volatile PictureFormat kind = PictureFormat.UNKNOWN;
    private volatile Scan scan;
    private volatile boolean stopped;

    StillExposure(Path path) {
        this.path = path;
    }

    @Override
    public boolean isLarge() {
        return false;
    }

    @Override
    public void stop() {
        stopped = true;
        Scan now = scan;
        if (now != null) {
            now.stop();
        }
    }

    @Override
    public StillReading refused(PictureFault fault) {
        return new Refused(fault, kind);
    }

    @Override
    public StillReading run() {
        try {
            return read();
        } catch (TooManyPixels large) {
            return refused(PictureFault.TOO_MANY_PIXELS);
        } catch (Damaged | IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            // Readers throw whatever comes to their mind at files that somebody broke on purpose.
            return refused(stopped ? PictureFault.TOO_SLOW : PictureFault.DAMAGED);
        }
    }

    private StillReading read() throws IOException, Damaged, TooManyPixels {
        long size = Files.size(path);
        if (size == 0) {
            return refused(PictureFault.EMPTY);
        }
        try (var begin = Files.newInputStream(path)) {
            kind = PictureFormat.of(begin.readNBytes(1024));
        }
        if (!kind.isRead()) {
            boolean newer = kind == PictureFormat.HEIC || kind == PictureFormat.AVIF;
            return refused(newer ? PictureFault.HEIC : PictureFault.NOT_A_PICTURE);
        }
        if (size > Still.FILE_LIMIT) {
            return refused(PictureFault.TOO_LARGE);
        }
        return size < LEAST ? refused(PictureFault.DAMAGED) : taken(Bare.of(kind, Files.readAllBytes(path)));
    }

    private StillReading taken(Bare bare) throws IOException, Damaged, TooManyPixels {
        BufferedImage image = upright(bare);
        boolean drawn = kind == PictureFormat.PNG || kind == PictureFormat.GIF;
        Print.Copies copies = Print.copies(image, drawn);
        goOn();
        int width = bare.isLying() ? bare.height() : bare.width();
        int height = bare.isLying() ? bare.width() : bare.height();
        return new Taken(new Still(
                kind,
                width,
                height,
                bare.moving(),
                bare.file(),
                copies.mediaType(),
                copies.display(),
                copies.thumbnail()));
    }

    private BufferedImage upright(Bare bare) throws IOException, Damaged, TooManyPixels {
        Bare plain = kind == PictureFormat.JPEG ? BareJpeg.uncoloured(bare) : bare;
        Scan now = new Scan(plain.file());
        scan = now;
        goOn();
        BufferedImage decoded = Negative.reduced(plain, Still.DISPLAY, now);
        BufferedImage coloured = ColourProfile.applied(decoded, plain.profile());
        return Upright.of(Reduced.to(Still.DISPLAY, coloured, now), bare.orientation());
    }

    private void goOn() {
        if (stopped) {
            throw new Scan.Stopped();
        }
    }
}
