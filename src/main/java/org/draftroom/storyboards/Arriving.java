package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.images.Picture;
import org.draftroom.support.images.PictureFault;
import org.draftroom.support.images.PictureReading;

/** Reads files that arrive for a board as pictures. */
@ApplicationScoped
public class Arriving {

    private final Darkroom darkroom;

    public Arriving(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /** What a file became. */
    public sealed interface Arrival {

        record Arrived(NewStill still) implements Arrival {}

        record Refused(PictureFault fault) implements Arrival {}
    }

    /** Reads the file, whatever is in it. It is left where it is. */
    public Arrival read(Path file) {
        try {
            if (Files.size(file) > Picture.FILE_LIMIT) {
                return new Arrival.Refused(PictureFault.TOO_LARGE);
            }
            PictureReading reading = darkroom.read(Files.readAllBytes(file));
            return reading instanceof PictureReading.Read read
                    ? new Arrival.Arrived(still(read.picture()))
                    : new Arrival.Refused(((PictureReading.Refused) reading).fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewStill still(Picture picture) {
        return new NewStill(
                picture.mediaType(),
                picture.width(),
                picture.height(),
                picture.content(),
                picture.mediaType(),
                picture.content(),
                picture.thumbnail());
    }
}
