package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.images.PictureFault;
import org.draftroom.support.images.PictureFormat;
import org.draftroom.support.images.StillReading;

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

        /** @param kind what the file is */
        record Refused(PictureFault fault, PictureFormat kind) implements Arrival {}
    }

    /** Reads the file, whatever is in it. It is left where it is. */
    public Arrival read(Path file) {
        StillReading reading = darkroom.still(file);
        if (reading instanceof StillReading.Refused refused) {
            return new Arrival.Refused(refused.fault(), refused.kind());
        }
        return new Arrival.Arrived(NewStill.of(((StillReading.Taken) reading).still()));
    }
}
