package org.draftroom.critique.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * A scene's text in parts that an index can hold, ends and beginnings between words; nearly all scenes are one part. All
 * parts in a row are as long as the text; what no database keeps, and the signs that make a markup tag of words, are spaces.
 */
final class SceneParts {

    /** Characters of a part at most. */
    static final int LONGEST = 60_000;

    private SceneParts() {}

    static List<String> of(String text) {
        String kept = plain(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (kept.length() - from > LONGEST) {
            int space = kept.lastIndexOf(' ', from + LONGEST);
            int to = space > from ? space : from + LONGEST;
            parts.add(kept.substring(from, to));
            from = to;
        }
        parts.add(kept.substring(from));
        return parts;
    }

    /** One character for one. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ' && c != '\n' || c == '<' || c == '>' || isAlone(text, i)) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isAlone(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
