package org.draftroom.screenplay.printed;

import java.util.Locale;
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

    /** How many characters of a cue to keep. */
    int kept(String cue, Dual dual) {
        Cue parts = Cue.of(cue);
        boolean goesOn = speaker.goesOn(parts, dual);
        return goesOn && parts.isContinued() ? bare(cue) : cue.length();
    }

    /** The length without the mark, where it is the last thing in the cue and no further away than the layout's. */
    private static int bare(String cue) {
        int bracket = cue.toUpperCase(Locale.ROOT).lastIndexOf("(CONT");
        boolean last = bracket > 0 && cue.indexOf(')', bracket) == cue.length() - 1;
        return last && !cue.startsWith("  ", bracket - 2)
                ? cue.substring(0, bracket).stripTrailing().length()
                : cue.length();
    }
}
