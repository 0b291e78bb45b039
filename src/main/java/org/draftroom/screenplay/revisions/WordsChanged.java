package org.draftroom.screenplay.revisions;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * How many words differ between two texts, whatever they are in a script. A word that stands elsewhere now both went
 * and came.
 *
 * @param came how many the later text has that the earlier hasn't
 * @param went how many the earlier text has that the later hasn't
 */
public record WordsChanged(int came, int went) {

    /** Counts them in texts whose words are parted by white space. */
    public static WordsChanged between(String earlier, String now) {
        Map<String, Integer> codes = new HashMap<>();
        int[] before = codes(earlier, codes);
        int[] after = codes(now, codes);
        int came = 0;
        for (int partner : Alignment.partners(before, after)) {
            came += partner < 0 ? 1 : 0;
        }
        return new WordsChanged(came, before.length - (after.length - came));
    }

    private static int[] codes(String text, Map<String, Integer> codes) {
        StringTokenizer words = new StringTokenizer(text);
        int[] numbers = new int[words.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = codes.computeIfAbsent(words.nextToken(), fresh -> codes.size());
        }
        return numbers;
    }
}
