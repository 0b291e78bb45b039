package org.draftroom.screenplay.printed;

import java.util.Locale;
import java.util.Set;

/** The marks around a speech that goes on, as programs print them in their languages: {@code (MORE)}, {@code (CONT'D)}. */
final class SpeechMarks {

    private static final Set<String> MORE = Set.of(
            "MORE", "SUITE", "ÀSUIVRE", "MEHR", "WEITER", "MÁS", "SIGUE", "MAIS", "SEGUE", "ALTRO", "MEER", "ДАЛЕЕ",
            "ДАЛЬШЕ");
    private static final Set<String> CONTINUED = Set.of(
            "CONT'D",
            "CONTD",
            "CONT",
            "CONTINUED",
            "CONTINUING",
            "SUITE",
            "FORTS",
            "FORTSETZUNG",
            "WEITER",
            "CONTINÚA",
            "CONTINUA",
            "SIGUE",
            "SEGUE",
            "VERVOLG",
            "ПРОД",
            "ПРОДОЛЖ",
            "ПРОДОЛЖЕНИЕ");

    private SpeechMarks() {}

    /** Whether a line says that a speech goes on overleaf. */
    static boolean isMore(String words) {
        return words.startsWith("(") && words.endsWith(")") && MORE.contains(key(words));
    }

    /** The length of a cue without the mark of a speaker who goes on, where it is the last thing in it. */
    static int bare(String cue) {
        int bracket = cue.lastIndexOf('(');
        boolean last = bracket > 0 && cue.indexOf(')', bracket) == cue.length() - 1;
        return last && CONTINUED.contains(key(cue.substring(bracket)))
                ? cue.substring(0, bracket).stripTrailing().length()
                : cue.length();
    }

    /** Letters and apostrophes alone, in capitals. */
    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        words.toUpperCase(Locale.ROOT)
                .replace('’', '\'')
                .chars()
                .filter(c -> c == '\'' || Character.isLetter(c))
                .forEach(c -> key.append((char) c));
        return key.toString();
    }
}
