package org.draftroom.critique.continuity.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What counts of a few words when two sayings are held against each other. */
public final class Wording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "his", "her", "their", "its", "my", "your", "our", "of", "in", "on", "at", "to", "with",
            "and", "that", "this", "these", "those", "is", "are", "was", "were", "be", "been", "has", "have", "had",
            "he", "she", "it", "they", "him", "them", "s", "same", "some", "own", "as", "by", "for", "from", "who");

    private Wording() {}

    /** The words that say something, in order, in lower case, without the endings of plural and past. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (MatchResult word :
                WORD.matcher(text.toLowerCase(Locale.ROOT)).results().toList()) {
            if (!EMPTY.contains(word.group())) {
                words.add(stem(word.group()));
            }
        }
        return words;
    }

    /** The same text for the same saying, in whatever small words. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    /** Whether they have a word in common that says something. */
    public static boolean isRelated(String one, String other) {
        return of(one).stream().anyMatch(of(other)::contains);
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.length() >= ending.length() + 3 && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
