package org.draftroom.screenplay.printed;

import org.draftroom.screenplay.ScenePrefixes;

/** What words look like, wherever they stand. */
final class Shape {

    private static final String CLOSING = "\"'”’»)]*_";
    private static final String STOPS = ".!?…:。！？";

    private Shape() {}

    /** Whether it has upper-case letters and no lower-case ones. */
    static boolean isCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && !hasSmall(words);
    }

    /** Whether it has lower-case letters. */
    static boolean hasSmall(String words) {
        return words.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether it could name a speaker: capitals up to a bracket. */
    static boolean isName(String words) {
        int bracket = words.indexOf('(');
        return bracket != 0 && isCapitals(bracket < 0 ? words : words.substring(0, bracket));
    }

    /** Whether it looks like what is printed around a speech that goes on overleaf. */
    static boolean isOfSpeech(String words) {
        return words.startsWith("(") && words.endsWith(")") || isName(words) && words.contains("(");
    }

    /** Whether it could be a scene's number: short, of letters, digits, dots and dashes, with a digit. */
    static boolean isNumber(String words) {
        return words.length() <= 8
                && words.chars().anyMatch(Character::isDigit)
                && words.chars().allMatch(c -> c == '-' || c == '.' || Character.isLetterOrDigit(c))
                && words.chars().filter(Character::isLetter).count() <= 4;
    }

    /** Whether it is a scene heading, its number before it, behind it or on both sides; or any words so between one number. */
    static boolean isNumberedHeading(String words) {
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        if (first < 0) {
            return false;
        }
        boolean numbered = isNumber(words.substring(0, first));
        boolean twice = first < last && words.substring(0, first).equals(words.substring(last + 1));
        String heading = numbered ? words.substring(first).strip() : words;
        return numbered && twice && (isCapitals(words.substring(first, last)) || ScenePrefixes.opens(heading))
                || ScenePrefixes.opens(heading) && isCapitals(heading);
    }

    /** Whether it ends like a transition: {@code CUT TO:}. */
    static boolean isTransition(String words) {
        return isCapitals(words) && words.endsWith(" TO:");
    }

    /** Whether a sentence ends at the end of it. */
    static boolean endsSentence(String words) {
        int at = words.length() - 1;
        while (at > 0 && CLOSING.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && STOPS.indexOf(words.charAt(at)) >= 0;
    }

    /** Whether somebody breaks off at the end of it. */
    static boolean breaksOff(String words) {
        return words.endsWith("--") || words.endsWith("—") || words.endsWith("–");
    }

    static boolean isMarks(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> c == '*');
    }

    /** Words to compare: in capitals, without spaces. */
    static String key(String words) {
        StringBuilder key = new StringBuilder();
        words.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> key.append((char) Character.toUpperCase(c)));
        return key.toString();
    }
}
