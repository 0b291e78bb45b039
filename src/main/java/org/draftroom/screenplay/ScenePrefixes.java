package org.draftroom.screenplay;

import java.util.Arrays;

/**
 * The words that open a scene heading; adding a language is adding its words. Two words may be joined by a slash,
 * either with or without its dot: {@code INT./EXT.}, {@code I/E}.
 */
public final class ScenePrefixes {

    /** What a heading opens with: what it says, and the index after it, its dot included. */
    record Found(Setting setting, int end) {}

    private record Word(String word, int rule, Setting setting) {}

    /** A dot or a space may follow, in any case; as the Fountain specification has it. */
    private static final int BY_SPACE = 1;

    /** A dot must follow, or a space where the word is in upper case. */
    private static final int BY_SPACE_IN_CAPITALS = 2;

    /** A dot must follow: with a space these are ordinary words. */
    private static final int BY_DOT = 3;

    /** Only joined by a slash. */
    private static final int BY_SLASH = 4;

    private static final int LONGEST = 12;

    /** Words by their length. */
    private static final Word[][] WORDS = new Word[LONGEST + 1][0];

    static {
        // English; abbreviations in French, Spanish, Portuguese, German; the third Italian too.
        add(BY_SPACE, Setting.INTERIOR, "int");
        add(BY_SPACE, Setting.EXTERIOR, "ext", "est");
        // Russian and Ukrainian.
        add(BY_SPACE, Setting.INTERIOR, "инт", "інт");
        add(BY_SPACE, Setting.EXTERIOR, "нат", "экст", "екст");
        // German, Italian, Russian.
        add(BY_SPACE_IN_CAPITALS, Setting.INTERIOR, "innen", "interno", "павильон");
        add(BY_SPACE_IN_CAPITALS, Setting.EXTERIOR, "außen", "aussen", "esterno", "натура");
        // English and Spanish, French, Portuguese, Russian, Ukrainian.
        add(BY_DOT, Setting.INTERIOR, "interior", "intérieur", "interna", "интерьер", "інтер'єр", "інтер’єр");
        add(BY_DOT, Setting.EXTERIOR, "exterior", "extérieur", "externa", "экстерьер", "екстер'єр", "екстер’єр");
        add(BY_SLASH, Setting.INTERIOR, "i", "и", "і");
        add(BY_SLASH, Setting.EXTERIOR, "e", "н");
    }

    private ScenePrefixes() {}

    private static void add(int rule, Setting setting, String... words) {
        for (String word : words) {
            int length = word.length();
            Word[] longer = Arrays.copyOf(WORDS[length], WORDS[length].length + 1);
            longer[longer.length - 1] = new Word(word, rule, setting);
            WORDS[length] = longer;
        }
    }

    /** Whether a trimmed line opens like a scene heading. */
    public static boolean opens(String line) {
        return find(line) != null;
    }

    /** What a trimmed line opens with, or null. */
    static Found find(String line) {
        int end = wordEnd(line, 0);
        Word word = word(line, 0, end);
        if (word == null) {
            return null;
        }
        int slash = end < line.length() && line.charAt(end) == '.' ? end + 1 : end;
        if (slash < line.length() && line.charAt(slash) == '/') {
            int secondEnd = wordEnd(line, slash + 1);
            Word second = word(line, slash + 1, secondEnd);
            return second == null ? null : found(line, secondEnd, BY_SPACE, word.setting.and(second.setting));
        }
        return found(line, end, isUpper(line, end) ? word.rule : fold(word.rule), word.setting);
    }

    /** A full word that isn't in upper case needs its dot. */
    private static int fold(int rule) {
        return rule == BY_SPACE_IN_CAPITALS ? BY_DOT : rule;
    }

    private static boolean isUpper(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Found found(String line, int at, int rule, Setting setting) {
        if (at >= line.length() || rule == BY_SLASH) {
            return null;
        }
        char c = line.charAt(at);
        if (c == '.' || c == '。') {
            return new Found(setting, at + 1);
        }
        return rule < BY_DOT && isSpace(c) ? new Found(setting, at) : null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\ufeff' || c == '\u000b' || c == '\f';
    }

    private static Word word(String line, int from, int to) {
        if (to == from || to - from > LONGEST) {
            return null;
        }
        for (Word word : WORDS[to - from]) {
            if (isSame(word.word, line, from)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isSame(String word, String line, int from) {
        for (int i = 0; i < word.length(); i++) {
            char c = line.charAt(from + i);
            if (c != word.charAt(i) && Character.toLowerCase(c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length() && at - from <= LONGEST && isWord(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c == '\'' || c == '’' || Character.isLetter(c);
    }
}
