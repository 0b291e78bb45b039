package org.draftroom.scripts;

import java.util.Optional;

/** What a script's text may hold: line feeds alone between lines, no zero, whole characters only. */
final class Texts {

    private Texts() {}

    /** Why a text is too long for a script, in a sentence; empty where it isn't. */
    static Optional<String> excess(String text) {
        if (text.length() > Script.TEXT_LIMIT) {
            return Optional.of(FileWords.CHOSEN.tooManyCharacters(text.length(), Script.TEXT_LIMIT));
        }
        long lines = text.chars().filter(c -> c == '\n').count();
        return lines > Script.LINE_LIMIT
                ? Optional.of(FileWords.CHOSEN.tooManyLines(lines, Script.LINE_LIMIT))
                : Optional.empty();
    }

    /** The text with every kind of line ending made a line feed, and what can't be kept left out. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Surrogates.isLone(text, i)) {
                clean.append('\uFFFD');
            } else if (c != 0) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
