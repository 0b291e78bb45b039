package org.draftroom.screenplay.statistics;

import java.util.Map;
import java.util.Set;

/**
 * Counts syllables of English words by rule: groups of vowels, less endings that are silent, more where two vowels
 * are spoken apart. How often the rules are right is measured in docs/reference/statistics.md.
 */
final class Syllables {

    private static final Map<String, Integer> EXCEPTIONS = Map.of(
            "mr",
            2,
            "mrs",
            2,
            "ok",
            2,
            "tv",
            2,
            "people",
            2,
            "maybe",
            2,
            "business",
            2,
            "idea",
            3,
            "quiet",
            2,
            "area",
            3);

    /** Pairs that are two syllables: dial, radio, medium, video, usual. */
    private static final Set<String> APART = Set.of("ia", "io", "iu", "eo", "ua", "uo", "ya", "yi");

    /** Behind these letters such a pair is one: nation, social, language. */
    private static final Map<String, String> TOGETHER = Map.of("ia", "tscg", "io", "tscg", "ua", "gq", "uo", "gq");

    private static final String[] CLITICS = {"'s", "'d", "'ll", "'re", "'ve", "'m"};
    private static final String[] SMALL_ENDS = {"ly", "ment", "ful", "less", "ness", "thing", "body", "one", "where"};
    private static final Set<String> NEGATED_IN_ONE = Set.of("ca", "wo", "do", "are", "were", "ai", "sha");

    private Syllables() {}

    /** The syllables of a word in lower case; at least one. */
    static int of(String word) {
        Integer known = EXCEPTIONS.get(word);
        if (known != null) {
            return known;
        }
        for (String clitic : CLITICS) {
            if (word.endsWith(clitic) && word.length() > clitic.length()) {
                String base = word.substring(0, word.length() - clitic.length());
                return of(base) + (clitic.equals("'s") && hisses(base) ? 1 : 0);
            }
        }
        if (word.endsWith("n't") && word.length() > 3) {
            String base = word.substring(0, word.length() - 3);
            return of(base) + (NEGATED_IN_ONE.contains(base) ? 0 : 1);
        }
        return Math.max(1, groups(word) + apart(word) - silent(word));
    }

    private static boolean hisses(String base) {
        return base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("ce")
                || base.endsWith("ge")
                || base.endsWith("se");
    }

    private static int groups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            groups += isVowel(word, i) && !isVowel(word, i - 1) ? 1 : 0;
        }
        return groups;
    }

    private static int apart(String word) {
        int more = word.endsWith("sm") || word.endsWith("thm") ? 1 : 0;
        for (int i = 1; i < word.length(); i++) {
            if (isVowel(word, i - 1) && isVowel(word, i)) {
                String pair = word.substring(i - 1, i + 1);
                char before = i < 2 ? ' ' : word.charAt(i - 2);
                boolean isSplit =
                        APART.contains(pair) && TOGETHER.getOrDefault(pair, "").indexOf(before) < 0;
                more += isSplit || word.startsWith("ing", i) ? 1 : 0;
            }
        }
        return more;
    }

    /** Whether an e at the end, or near it, isn't heard. */
    private static int silent(String word) {
        int last = word.length() - 1;
        if (word.endsWith("e")) {
            return isVowel(word, last - 1) || word.endsWith("le") && !isVowel(word, last - 2) ? 0 : 1;
        }
        if (word.endsWith("es")) {
            String base = word.substring(0, last);
            boolean isHeard = hisses(base.substring(0, base.length() - 1)) || hisses(base) || isVowel(word, last - 2);
            return isHeard || word.endsWith("les") && !isVowel(word, last - 3) ? 0 : 1;
        }
        if (word.endsWith("ed")) {
            char before = last < 2 ? 't' : word.charAt(last - 2);
            return before == 't' || before == 'd' || isVowel(word, last - 2) || isVowelless(word, last) ? 0 : 1;
        }
        for (String end : SMALL_ENDS) {
            int at = word.length() - end.length() - 1;
            if (word.endsWith(end) && at > 1 && word.charAt(at) == 'e') {
                return isVowel(word, at - 1) || !isVowel(word, at - 2) ? 0 : 1;
            }
        }
        return 0;
    }

    /** Rattled: a consonant before the l. */
    private static boolean isVowelless(String word, int last) {
        return word.endsWith("led") && last > 3 && "lraeiouy".indexOf(word.charAt(last - 3)) < 0;
    }

    private static boolean isVowel(String word, int at) {
        if (at < 0) {
            return false;
        }
        char c = word.charAt(at);
        boolean isY = c == 'y' && at > 0;
        boolean isU = c == 'u' && (at == 0 || word.charAt(at - 1) != 'q');
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || isU || isY;
    }
}
