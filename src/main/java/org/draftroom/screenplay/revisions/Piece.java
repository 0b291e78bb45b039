package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some words of a paragraph, with the white space behind them, that had one fate.
 *
 * @param text as typed
 * @param fate what became of them
 */
public record Piece(String text, Fate fate) {

    /** So that many short texts beside long ones take no more time than others. */
    private static final int FAR_LONGER = 8;

    /** What became of the words of a paragraph: what went stands before what came in its place. */
    static List<Piece> between(String earlier, String now) {
        List<String> before = words(earlier);
        List<String> after = words(now);
        Map<String, Integer> codes = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Hunk hunk : Hunk.between(codes(before, codes), codes(after, codes))) {
            add(pieces, after.subList(at, hunk.afterFrom()), Fate.KEPT);
            add(pieces, before.subList(hunk.beforeFrom(), hunk.beforeTo()), Fate.WENT);
            add(pieces, after.subList(hunk.afterFrom(), hunk.afterTo()), Fate.CAME);
            at = hunk.afterTo();
        }
        add(pieces, after.subList(at, after.size()), Fate.KEPT);
        return pieces;
    }

    /** How much of the longer text is in the other too, from 0 to 1; 0 where one is far longer. */
    static double likeness(String earlier, String now) {
        if (Math.max(earlier.length(), now.length()) > FAR_LONGER * Math.min(earlier.length(), now.length())) {
            return 0;
        }
        int longest = Math.max(words(earlier).size(), words(now).size());
        WordsChanged changed = WordsChanged.between(earlier, now);
        return longest == 0 ? 1 : 1 - (double) Math.max(changed.came(), changed.went()) / longest;
    }

    private static void add(List<Piece> pieces, List<String> words, Fate fate) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), fate));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) > ' ' && text.charAt(i - 1) <= ' ') {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        return words;
    }

    private static int[] codes(List<String> words, Map<String, Integer> codes) {
        return words.stream()
                .mapToInt(word -> codes.computeIfAbsent(word.strip(), fresh -> codes.size()))
                .toArray();
    }
}
