package org.draftroom.critique;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.reading.Quote;

/**
 * What is left of a reply when every quote was looked for: all that is in here rests on a passage that code has
 * found in the scene.
 *
 * @param beats those that rest on a quote
 * @param notes three to eight where the scene gave as many, the weightiest first
 */
public record Assessment(
        Map<Beat, Statement> beats,
        List<Statement> strengths,
        List<DraftNote> notes,
        Map<Aspect, Rated> ratings,
        Withheld withheld) {

    /** All but the notes, which live on by themselves. */
    Assessment withoutNotes() {
        return new Assessment(beats, strengths, List.of(), ratings, withheld);
    }

    /** Something the model says of the scene, and the passage it rests on. */
    public record Statement(Quote quote, String text) {}

    /** A note before anybody has looked at it. */
    public record DraftNote(Quote quote, NoteKind kind, String what, String why, String attempt) {}

    /** @param rating 1 to 5, the model's opinion */
    public record Rated(Quote quote, String reason, int rating) {}

    /**
     * How much was kept back.
     *
     * @param notes whose quote isn't in the scene
     * @param others beats, strengths and ratings whose quote isn't
     * @param malformed parts that were incomplete
     */
    public record Withheld(int notes, int others, int malformed) {

        @JsonIgnore
        public boolean isNothing() {
            return notes + others + malformed == 0;
        }
    }
}
