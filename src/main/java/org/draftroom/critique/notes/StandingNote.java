package org.draftroom.critique.notes;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.Place;

/**
 * A note and where it stands in the version that is looked at.
 *
 * @param lines where each of its lines is now
 * @param standing what became of it
 * @param look the one that decides, for {@link Standing#ANSWERED} and {@link Standing#STILL_OPEN} and for a person's word
 * @param evidence the line that shows what that look found, and where it is now
 * @param history every time it was looked at, the latest first
 */
public record StandingNote(
        ReadingNote note,
        List<PlacedLine> lines,
        Standing standing,
        Optional<Look> look,
        Optional<PlacedLine> evidence,
        List<Look> history) {

    /** Where its first line is now. */
    public PlacedLine line() {
        return lines.get(0);
    }

    /** Whether its line was put elsewhere, and it is open. */
    public boolean isMoved() {
        return standing.isOpen() && line().place().fate() == Place.Fate.MOVED;
    }

    /** Whether the model called it answered and no line shows it. */
    public boolean isWithheld() {
        return look.filter(found -> found.finding() == Finding.WITHHELD).isPresent();
    }

    /** Whether the text alone doesn't say what became of it, and nobody else has. */
    boolean isUnseen() {
        return standing == Standing.UNSEEN || standing == Standing.GONE;
    }

    /** A line, and where it is. */
    public record PlacedLine(Cited cited, Place place) {}
}
