package org.draftroom.screenplay.printed;

import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.LastSpeaker;

/** The mark of a speaker who goes on, {@code (CONT'D)}: taken off where the layout would print it again. */
final class Continued {

    private final LastSpeaker speaker = new LastSpeaker();

    /** A scene begins: nobody goes on. */
    void reset() {
        speaker.reset();
    }

    /** How many characters of a cue to keep; a mark further away than the layout's is the writer's. */
    int kept(String cue, Dual dual) {
        boolean goesOn = speaker.goesOn(Cue.of(cue), dual);
        int bare = SpeechMarks.bare(cue);
        return goesOn && !cue.startsWith("  ", bare) ? bare : cue.length();
    }
}
