package org.draftroom.critique;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether a text is a quote of a plain scene (no markup), by the rules of docs/reference/critique.md, and
 * by other means than the product's: a regular expression made of the claim.
 */
public final class QuoteOracle {

    private static final String CAPITAL_LINE = "(?:INT|EXT)\\..*|[A-Z ]+";
    private static final String WRAPPING = "(?:[\\s\"“”„«»'‘’…]|\\.\\.\\.)*+";

    private final String scene;

    public QuoteOracle(String scene) {
        this.scene = scene;
    }

    public boolean has(String claimed) {
        return stands(claimed) || stands(claimed.replaceAll("^" + WRAPPING + "|" + WRAPPING + "$", ""));
    }

    private boolean stands(String claimed) {
        if (claimed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Matcher matcher = pattern(claimed).matcher(scene);
        for (int at = 0; matcher.find(at); at = matcher.start() + 1) {
            if (hasSameCase(claimed, matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String claimed) {
        String plain = claimed.replaceAll("\\p{Cf}", "").strip().replaceAll("[\\s\\p{Z}]+", " ");
        StringBuilder regex = new StringBuilder();
        if (Character.isLetterOrDigit(plain.codePointAt(0))) {
            regex.append("(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]['’])");
        }
        plain.codePoints().forEach(c -> regex.append(expression(c)));
        if (Character.isLetterOrDigit(plain.codePointBefore(plain.length()))) {
            regex.append("(?![\\p{L}\\p{N}])(?!['’][\\p{L}\\p{N}])");
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(int c) {
        String character = Character.toString(c);
        if (" ".equals(character)) {
            return "\\s+";
        }
        if ("‘’‚‛ʼ′`´'".contains(character)) {
            return "['’]";
        }
        if ("“”„‟″«»\"".contains(character)) {
            return "[\"“”]";
        }
        return "…".equals(character) ? "(?:…|\\.\\.\\.)" : Pattern.quote(character);
    }

    private boolean hasSameCase(String claimed, int from, int to) {
        int[] claim = claimed.codePoints().filter(Character::isLetter).toArray();
        int letter = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(scene.charAt(i))) {
                if (claim[letter] != scene.charAt(i) && !isOnCapitalLine(i)) {
                    return false;
                }
                letter++;
            }
        }
        return letter == claim.length;
    }

    private boolean isOnCapitalLine(int at) {
        int start = scene.lastIndexOf('\n', at) + 1;
        int end = scene.indexOf('\n', at);
        return scene.substring(start, end < 0 ? scene.length() : end).matches(CAPITAL_LINE);
    }
}
