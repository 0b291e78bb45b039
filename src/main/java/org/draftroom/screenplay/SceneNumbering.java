package org.draftroom.screenplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives scenes that have no number one, as productions do: numbers that are there stay, and no two are the same. A scene
 * behind the last numbered one counts on; one between two others gets the number before it with the next letter
 * ({@code 12A}), or, where that isn't between them, the number behind it with a letter in front ({@code A12A}). Among
 * numbers that are in order the new ones are in order too.
 */
public final class SceneNumbering {

    private final List<String> given = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

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

    /** What writes a number on every scene that has none. */
    public static List<NumberEdit> missing(Screenplay screenplay) {
        return edits(screenplay, new SceneNumbering(screenplay.scenes()).numbers());
    }

    /** What numbers the scenes anew, from 1 on; scenes that have that number aren't among them. */
    public static List<NumberEdit> anew(Screenplay screenplay) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= screenplay.scenes().size(); i++) {
            numbers.add(String.valueOf(i));
        }
        return edits(screenplay, numbers);
    }

    private static List<NumberEdit> edits(Screenplay screenplay, List<String> numbers) {
        List<NumberEdit> edits = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            String number = numbers.get(scene.index());
            if (!number.equals(scene.number())) {
                edits.add(NumberEdit.of(screenplay, scene, number));
            }
        }
        return edits;
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
        return between(before, after).map(SceneNumber::toString).orElseGet(() -> unused(before, after));
    }

    private Optional<SceneNumber> between(String before, String after) {
        Optional<SceneNumber> last = SceneNumber.of(after);
        Optional<SceneNumber> number =
                before.isEmpty() ? last.map(SceneNumber::first) : between(SceneNumber.of(before), last);
        while (number.isPresent() && taken.contains(number.get().toString())) {
            number = between(number, last);
        }
        return number;
    }

    private static Optional<SceneNumber> between(Optional<SceneNumber> before, Optional<SceneNumber> after) {
        boolean isOrdered =
                before.isPresent() && after.isPresent() && before.get().compareTo(after.get()) < 0;
        return isOrdered ? SceneNumber.between(before.get(), after.get()) : Optional.empty();
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

    /** Where the numbers around are out of order or of another form: the first one's with the first letters that make a new one. */
    private String unused(String before, String after) {
        int i = 0;
        String number;
        do {
            number = before.isEmpty() ? letters(i) + after : before + letters(i);
            i++;
        } while (taken.contains(key(number)));
        return number;
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
