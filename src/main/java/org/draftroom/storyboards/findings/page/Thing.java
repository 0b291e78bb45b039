package org.draftroom.storyboards.findings.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A thing by its name's last word, in the singular: a {@code brass pocket watch} is the {@code watch} of another line.
 * English nouns; others are compared as they stand.
 *
 * @param head lower case
 */
record Thing(String head) {

    static Thing of(String words) {
        List<String> all = words(words.split("(?i)\\b(?:of|with|in|on|from|for)\\b", 2)[0]);
        List<String> name = all.isEmpty() ? words(words) : all;
        return new Thing(name.isEmpty() ? "" : name.get(name.size() - 1));
    }

    /** Whether a text names it. */
    boolean isNamedIn(String text) {
        return !head.isEmpty() && words(text).contains(head);
    }

    private static List<String> words(String text) {
        return Arrays.stream(
                        text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Thing::singular)
                .toList();
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word.equals("knives") ? "knife" : word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ves")) {
            return word.equals("knives") ? "knife" : word.substring(0, word.length() - 1);
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
