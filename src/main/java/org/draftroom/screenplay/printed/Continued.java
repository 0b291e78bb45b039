package org.draftroom.screenplay.printed;

import java.util.Locale;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Dual;

/** The mark of a speaker who goes on, {@code (CONT'D)}: taken off where the layout would print it again. */
final class Continued {

    private String speaker = "";
    private String before = "";

    /** A scene begins: nobody goes on. */
    void reset() {
        speaker = "";
    }

    /** How many characters of a cue to keep. */
    int kept(String cue, Dual dual) {
        Cue parts = Cue.of(cue);
        before = dual == Dual.LEFT ? speaker : before;
        String last = dual == Dual.RIGHT ? before : speaker;
        boolean marked = parts.name().equals(last) && !parts.isVoiceOver() && parts.isContinued();
        speaker = parts.isVoiceOver() || dual == Dual.RIGHT ? "" : parts.name();
        return marked ? bare(cue) : cue.length();
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
