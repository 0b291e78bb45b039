package org.draftroom.screenplay.fountain;

import org.draftroom.screenplay.Screenplay;

/** Fountain 1.1 text, read and printed. Any text is Fountain: reading never fails and takes linear time. */
public final class Fountain {

    private Fountain() {}

    /** Reads a script. */
    public static Screenplay parse(String text) {
        return FountainDocument.open(text).screenplay(text);
    }

    /** The text of a script: {@code print(parse(x))} is {@code x}, character by character. */
    public static String print(Screenplay screenplay) {
        return screenplay.source();
    }

    /** Whether a word before a colon is a key of a title page. */
    public static boolean isTitleKey(String word) {
        return TitleKeys.isKnownKey(word);
    }
}
