package org.draftroom.critique.ask.web;

import org.draftroom.critique.ask.Sentence;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.Place;

/**
 * A sentence of an answer, and where its line is now.
 *
 * @param changed whether the line isn't in place as it was read
 */
record ShownSentence(String text, Cited cited, Place place, boolean changed) {

    static ShownSentence of(Sentence sentence, Lines lines) {
        Place place = lines.place(sentence.cited().anchor());
        return new ShownSentence(sentence.text(), sentence.cited(), place, place.fate() != Place.Fate.IN_PLACE);
    }
}
