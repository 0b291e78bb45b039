package org.draftroom.screenplay;

import java.util.Locale;
import java.util.Optional;

/**
 * A scene number as productions build it: {@code 12}, then {@code 12A}, {@code 12B} … {@code 12Z}, {@code 12AA} behind
 * it. A letter in front puts a scene before the number that follows: {@code A12A} stands between {@code 12} and
 * {@code 12A}, {@code B12A} behind it, {@code AA12A} before it.
 *
 * @param front letters in front, the last of them the nearest to the number
 * @param whole the number
 * @param behind letters behind
 */
record SceneNumber(String front, int whole, String behind) implements Comparable<SceneNumber> {

    /** Behind all letters: what has none further in front stands last. */
    private static final char LAST = '[';

    private static final int MOST_DIGITS = 9;

    /** The number, if it is built so; small letters are as good as large ones. */
    static Optional<SceneNumber> of(String number) {
        String form = number.toUpperCase(Locale.ROOT);
        int from = skip(form, 0, 'A', 'Z');
        int to = skip(form, from, '0', '9');
        boolean isBuiltSo = to > from && to - from <= MOST_DIGITS && skip(form, to, 'A', 'Z') == form.length();
        return isBuiltSo
                ? Optional.of(new SceneNumber(
                        form.substring(0, from), Integer.parseInt(form.substring(from, to)), form.substring(to)))
                : Optional.empty();
    }

    private static int skip(String form, int from, char first, char last) {
        int at = from;
        while (at < form.length() && form.charAt(at) >= first && form.charAt(at) <= last) {
            at++;
        }
        return at;
    }

    /** A number behind one and before another that is greater, if there is one. */
    static Optional<SceneNumber> between(SceneNumber before, SceneNumber after) {
        SceneNumber next = new SceneNumber("", before.whole, following(before.behind));
        return next.compareTo(after) < 0 ? Optional.of(next) : after.inFront(before.outward(after));
    }

    /** The first number in front of this one. */
    SceneNumber first() {
        return new SceneNumber("A" + front, whole, behind);
    }

    /** One in front of this, behind one that has these letters further in front; empty where that has none. */
    private Optional<SceneNumber> inFront(String letters) {
        if (letters.isEmpty()) {
            return Optional.of(first());
        }
        return later(letters).map(more -> new SceneNumber(reversed(more) + front, whole, behind));
    }

    /** The letters, from the number outward, that this has in front of what the other has; empty where it isn't that other with more. */
    private String outward(SceneNumber other) {
        boolean isMore = whole == other.whole && behind.equals(other.behind) && front.endsWith(other.front);
        return isMore ? reversed(front.substring(0, front.length() - other.front.length())) : "";
    }

    /** Letters that stand later. Z alone is never used, so that there is always room behind it. */
    private static Optional<String> later(String letters) {
        char first = letters.charAt(0);
        if (first < 'Y') {
            return Optional.of(String.valueOf((char) (first + 1)));
        }
        if (first == 'Y') {
            return Optional.of("ZA");
        }
        return letters.length() == 1
                ? Optional.empty()
                : later(letters.substring(1)).map(rest -> "Z" + rest);
    }

    /** A, B … Z, AA, AB … */
    private static String following(String letters) {
        if (letters.isEmpty()) {
            return "A";
        }
        String rest = letters.substring(0, letters.length() - 1);
        char last = letters.charAt(letters.length() - 1);
        return last == 'Z' ? following(rest) + "A" : rest + (char) (last + 1);
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    @Override
    public int compareTo(SceneNumber other) {
        if (whole != other.whole) {
            return Integer.compare(whole, other.whole);
        }
        if (behind.length() != other.behind.length()) {
            return Integer.compare(behind.length(), other.behind.length());
        }
        int order = behind.compareTo(other.behind);
        return order != 0 ? order : (reversed(front) + LAST).compareTo(reversed(other.front) + LAST);
    }

    @Override
    public String toString() {
        return front + whole + behind;
    }
}
