package org.draftroom.critique.coverage.web;

import org.draftroom.critique.coverage.RankedNote;
import org.draftroom.critique.notes.Standing;
import org.draftroom.critique.notes.StandingNote;
import org.draftroom.critique.reading.Cited;

/**
 * A note of a coverage, with where it stands.
 *
 * @param rank from 1
 * @param answer the line that the model found it answered on; null when there is none
 */
public record ShownNote(int rank, RankedNote ranked, Standing standing, Cited answer) {

    static ShownNote of(int rank, RankedNote ranked, StandingNote standing) {
        Cited answer = standing.standing() == Standing.ANSWERED
                ? standing.look().flatMap(look -> look.cited()).orElse(null)
                : null;
        return new ShownNote(rank, ranked, standing.standing(), answer);
    }
}
