package org.draftroom.screenplay.fountain;

import java.util.Arrays;

/**
 * The words that open a scene heading, one language a line; adding a language is adding a line. Two words may
 * be joined by a slash, either with or without its dot: {@code INT./EXT.}, {@code I/E}.
 */
final class ScenePrefixes {

    /** A dot or a space may follow, in any case; as the Fountain specification has it. */
    private static final String[] SHORT = {
        "int", "ext", "est", // English, French, Spanish, Portuguese, Italian, German abbreviations
        "инт", "нат", "экст", // Russian
        "інт", "нат", "екст", // Ukrainian
    };

    /** A dot must follow, or a space where the word is in upper case. */
    private static final String[] FULL = {
        "innen",
        "außen",
        "aussen", // German
        "interno",
        "esterno", // Italian
        "натура",
        "павильон", // Russian
    };

    /** A dot must follow: with a space these are ordinary words. */
    private static final String[] DOTTED = {
        "interior",
        "exterior", // English, Spanish, Portuguese
        "intérieur",
        "extérieur", // French
        "interna",
        "externa", // Portuguese
        "интерьер",
        "экстерьер", // Russian
        "інтер'єр",
        "екстер'єр",
        "інтер’єр",
        "екстер’єр", // Ukrainian
    };

    /** Only joined by a slash. */
    private static final String[] LETTERS = {"i", "e", "и", "н", "і"};

    private static final int BY_SPACE = 1;
    private static final int BY_SPACE_IN_CAPITALS = 2;
    private static final int BY_DOT = 3;
    private static final int BY_SLASH = 4;
    private static final int LONGEST = 12;

    /** Words by their length, each with its rule at the same place in {@link #RULES}. */
    private static final String[][] WORDS = new String[LONGEST + 1][0];

    private static final int[][] RULES = new int[LONGEST + 1][0];

    static {
        add(SHORT, BY_SPACE);
        add(FULL, BY_SPACE_IN_CAPITALS);
        add(DOTTED, BY_DOT);
        add(LETTERS, BY_SLASH);
    }

    private ScenePrefixes() {}

    private static void add(String[] words, int rule) {
        for (String word : words) {
            int length = word.length();
            int count = WORDS[length].length;
            WORDS[length] = Arrays.copyOf(WORDS[length], count + 1);
            RULES[length] = Arrays.copyOf(RULES[length], count + 1);
            WORDS[length][count] = word;
            RULES[length][count] = rule;
        }
    }

    /** Whether a trimmed line opens like a scene heading. */
    static boolean opens(String line) {
        int end = wordEnd(line, 0);
        int rule = rule(line, 0, end);
        if (rule == 0) {
            return false;
        }
        int slash = end < line.length() && line.charAt(end) == '.' ? end + 1 : end;
        if (slash < line.length() && line.charAt(slash) == '/') {
            int secondEnd = wordEnd(line, slash + 1);
            return rule(line, slash + 1, secondEnd) != 0 && isFollowed(line, secondEnd, BY_SPACE);
        }
        return rule != BY_SLASH && isFollowed(line, end, isUpper(line, end) ? rule : Math.max(rule, fold(rule)));
    }

    /** A full word that isn't in upper case needs its dot. */
    private static int fold(int rule) {
        return rule == BY_SPACE_IN_CAPITALS ? BY_DOT : rule;
    }

    private static boolean isUpper(String line, int end) {
        return Characters.isUpperCase(line.substring(0, end));
    }

    private static boolean isFollowed(String line, int at, int rule) {
        if (at >= line.length()) {
            return false;
        }
        char c = line.charAt(at);
        return c == '.' || c == '。' || rule < BY_DOT && Characters.isSpace(c);
    }

    private static int rule(String line, int from, int to) {
        if (to == from || to - from > LONGEST) {
            return 0;
        }
        String[] words = WORDS[to - from];
        for (int i = 0; i < words.length; i++) {
            if (isSame(words[i], line, from)) {
                return RULES[to - from][i];
            }
        }
        return 0;
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
