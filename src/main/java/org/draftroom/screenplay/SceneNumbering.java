package org.draftroom.screenplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives scenes that have no number one, as productions do: numbers that are there stay. A scene behind the last
 * numbered one counts on; one between two others gets the number before it with a letter ({@code 12A}), or, where
 * that is taken or there is none before it, the number behind it with a letter in front ({@code A12A}).
 */
public final class SceneNumbering {

    private final List<String> given = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private String frontOf = "";
    private int fronts;

    private SceneNumbering(List<Scene> scenes) {
        for (Scene scene : scenes) {
            given.add(scene.number());
            taken.add(key(scene.number()));
        }
    }

    /** The same screenplay with a number on every scene. */
    public static Screenplay complete(Screenplay screenplay) {
        List<Scene> scenes = screenplay.scenes();
        List<String> numbers = new SceneNumbering(scenes).numbers();
        List<Element> elements = new ArrayList<>(screenplay.elements());
        for (Scene scene : scenes) {
            int heading = scene.firstElement();
            elements.set(heading, elements.get(heading).numbered(numbers.get(scene.index())));
        }
        return new Screenplay(screenplay.source(), screenplay.titlePage(), elements);
    }

    private List<String> numbers() {
        String before = "";
        int next = nextGiven(0);
        for (int i = 0; i < given.size(); i++) {
            next = next < i ? nextGiven(i) : next;
            if (given.get(i).isEmpty()) {
                String after = next < given.size() ? given.get(next) : "";
                given.set(i, number(before, after));
                taken.add(key(given.get(i)));
            }
            before = given.get(i);
        }
        return given;
    }

    private int nextGiven(int from) {
        int at = from;
        while (at < given.size() && given.get(at).isEmpty()) {
            at++;
        }
        return at;
    }

    private String number(String before, String after) {
        if (after.isEmpty()) {
            return following(before);
        }
        String behind = base(before) + letterAfter(before);
        boolean inFront = before.isEmpty() || taken.contains(key(behind)) || after.equals(frontOf);
        return inFront ? inFrontOf(after) : behind;
    }

    /** The next whole number that isn't taken. */
    private String following(String before) {
        int number = leading(before);
        do {
            number++;
        } while (taken.contains(String.valueOf(number)));
        return String.valueOf(number);
    }

    /** The first digits in a number, or 0. */
    private static int leading(String number) {
        int value = 0;
        boolean found = false;
        for (int i = 0; i < number.length() && value < 1_000_000; i++) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit < 0 && found) {
                return value;
            }
            found |= digit >= 0;
            value = digit < 0 ? value : value * 10 + digit;
        }
        return value;
    }

    /** The number with the first of A, B, C, … before it that isn't taken. */
    private String inFrontOf(String number) {
        if (!number.equals(frontOf)) {
            frontOf = number;
            fronts = 0;
        }
        String lettered;
        do {
            lettered = letters(fronts++) + number;
        } while (taken.contains(key(lettered)));
        return lettered;
    }

    /** A number without the letters behind it. */
    private static String base(String number) {
        int end = number.length();
        while (end > 0 && Character.isLetter(number.charAt(end - 1))) {
            end--;
        }
        return number.substring(0, end);
    }

    private static String letterAfter(String number) {
        String letters = number.substring(base(number).length());
        if (letters.isEmpty()) {
            return "A";
        }
        char last = letters.charAt(letters.length() - 1);
        String rest = letters.substring(0, letters.length() - 1);
        return last == 'Z' || last == 'z' ? letters + "A" : rest + (char) (last + 1);
    }

    /** A, B, … Z, AA, AB, … */
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private static String key(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
