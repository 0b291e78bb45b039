package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Slips of the finger. */
final class Letters {

    private Letters() {}

    /** A text with two neighbouring letters inside a word swapped, or the same text where there are none. */
    static String swapped(String text, Random random) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isSwappable(text, i)) {
                pairs.add(i);
            }
        }
        if (pairs.isEmpty()) {
            return text;
        }
        int at = pairs.get(random.nextInt(pairs.size()));
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static boolean isSwappable(String text, int at) {
        return Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1))
                && text.charAt(at) != text.charAt(at + 1);
    }

    /** A name in capitals as it stands in a sentence: {@code DR. BENNETT}, {@code Dr. Bennett}. */
    static String inSentence(String name) {
        StringBuilder text = new StringBuilder(name.toLowerCase(java.util.Locale.ROOT));
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || " -.".indexOf(text.charAt(i - 1)) >= 0) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
