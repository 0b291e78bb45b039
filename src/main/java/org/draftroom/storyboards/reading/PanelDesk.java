package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Stills;
import org.draftroom.storyboards.reading.PanelLook.Asking;
import org.draftroom.support.jobs.JobRunner.Failed;

/** Has a version of a panel looked at, and keeps what was read. */
@ApplicationScoped
class PanelDesk {

    private final Stills stills;
    private final PanelReadings readings;
    private final PanelReadingWords words;
    private final Clock clock;

    PanelDesk(Stills stills, PanelReadings readings, PanelReadingWords words, Clock clock) {
        this.stills = stills;
        this.readings = readings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What is to be read.
     *
     * @param seed from 1; the same version with the same people and seed is asked about once
     */
    record Order(PanelVersion version, People people, int seed) {}

    /** False when the model's answers were of no use; true also when the picture is no more. */
    boolean read(Order order, UUID person, Asking asking) throws Failed {
        Optional<Stills.File> picture = stills.display(order.version().still(), person);
        if (picture.isEmpty()) {
            return true;
        }
        PanelLook look = new PanelLook(PanelPicture.of(picture.get().content()), order, words, asking);
        Optional<PanelReading> reading = look.reading();
        reading.ifPresent(read ->
                readings.keep(order.version().id(), read, Making.of(look.answers(), order.seed(), clock.instant())));
        return reading.isPresent();
    }
}
