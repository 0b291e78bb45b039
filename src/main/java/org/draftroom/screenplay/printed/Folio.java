package org.draftroom.screenplay.printed;

/** Page numbers as they are printed: {@code 12.}, {@code - 12 -}, {@code Page 12 of 90}, {@code Blue Draft 12A.} */
final class Folio {

    private static final int NONE = -1;

    private Folio() {}

    /** The number in a line at a page's edge, or -1. */
    static int of(String words) {
        String[] parts = words.split("[\\s/]+");
        int last = number(parts[parts.length - 1]);
        int first = number(parts[0]);
        if (parts.length >= 3 && number(parts[parts.length - 3]) >= 0 && isOf(parts[parts.length - 2])) {
            return number(parts[parts.length - 3]);
        }
        if (parts.length == 2 && words.contains("/") && first >= 0) {
            return first;
        }
        return last >= 0 ? last : first >= 0 ? first : middle(parts);
    }

    private static boolean isOf(String word) {
        return word.equalsIgnoreCase("of") || word.equals("/") || word.equalsIgnoreCase("von") || word.equals("de");
    }

    /** A number between dashes. */
    private static int middle(String[] parts) {
        return parts.length == 3 && number(parts[1]) >= 0 && isDash(parts[0]) && isDash(parts[2])
                ? number(parts[1])
                : NONE;
    }

    private static boolean isDash(String word) {
        return word.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the line is nothing but a page's number. */
    static boolean isAlone(String words) {
        return of(words) >= 0 && words.chars().filter(Character::isLetter).count() <= 1 && words.length() <= 8;
    }

    private static int number(String word) {
        int from = 0;
        while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < word.length() && to - from < 4 && word.charAt(to) >= '0' && word.charAt(to) <= '9') {
            to++;
        }
        if (to == from) {
            return NONE;
        }
        String rest = word.substring(to);
        boolean ends = rest.chars().filter(Character::isLetterOrDigit).count() <= 1 && rest.length() <= 3;
        return ends ? Integer.parseInt(word.substring(from, to)) : NONE;
    }
}
