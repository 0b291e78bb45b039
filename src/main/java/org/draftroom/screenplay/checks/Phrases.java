package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** A table of phrases, found in a text word by word. */
final class Phrases {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    private Phrases() {}

    /** The phrases of some lines in upper case, parted by commas. */
    static Phrases of(String... lines) {
        Phrases table = new Phrases();
        for (String line : lines) {
            StringTokenizer phrases = new StringTokenizer(line, ",");
            while (phrases.hasMoreTokens()) {
                String[] words = split(phrases.nextToken());
                table.byFirst
                        .computeIfAbsent(words[0], any -> new ArrayList<>())
                        .add(words);
            }
        }
        return table;
    }

    private static String[] split(String phrase) {
        StringTokenizer words = new StringTokenizer(phrase, " ");
        String[] split = new String[words.countTokens()];
        for (int i = 0; i < split.length; i++) {
            split[i] = words.nextToken();
        }
        return split;
    }

    /** How many words the longest phrase has that starts at a word, or 0. */
    int match(WordList words, int at) {
        if (at >= words.count()) {
            return 0;
        }
        int longest = 0;
        for (String[] phrase : byFirst.getOrDefault(words.upper(at), List.of())) {
            if (phrase.length > longest && matches(phrase, words, at)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    private static boolean matches(String[] phrase, WordList words, int at) {
        for (int i = 1; i < phrase.length; i++) {
            boolean next = at + i < words.count() && words.touchesNext(at + i - 1);
            if (!next || !words.upper(at + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
