package org.draftroom.critique.notes;

import java.util.Optional;
import org.draftroom.critique.reading.Cited;

/**
 * What the model makes of one note.
 *
 * @param finding {@link Finding#ANSWERED} only with a quote
 * @param cited the line of the scene that shows it; found there by code
 * @param reason in the model's words
 */
record Judgement(Finding finding, Optional<Cited> cited, String reason) {

    /** Of a note about which the model said nothing. */
    static final Judgement NONE = new Judgement(Finding.UNSURE, Optional.empty(), "");
}
