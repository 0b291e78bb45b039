package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change has left of a passage that it didn't leave alone. */
final class Remains {

    /** Fewer letters than these can be in two places by accident. */
    private static final int TELLING = 18;

    /** Fewer than these can be typed anywhere by accident. */
    private static final int FEW = 9;

    /** So many, or fewer, may be a common sentence and a word beside it. */
    private static final int COMMON = 12;

    /** Fewer than these are too few even where what is around them was pasted with them. */
    private static final int PASTED = 6;

    /** So many beside what was moved, and one in twenty, may be like the passage's by accident. */
    private static final int CHANCE = 3;

    /** Fewer than these in all are no sign that a passage was moved with changes. */
    private static final int MOVED = 14;

    /** Without so many letters in one scrap, others beside it are an accident. */
    private static final int LONGEST = 10;

    /** So many characters in a row are looked for where a passage may have been strewn. */
    private static final int GRAM = 4;

    private final String quote;
    private final Range old;
    private final ChangeSet change;
    private final String later;
    private final int letters;
    private final int kept;
    private Optional<Scraps.Heap> heap;

    /** @param from where the passage begins in the text that the change was made on */
    Remains(String quote, int from, ChangeSet change, String later) {
        this.quote = quote;
        this.old = new Range(from, from + quote.length());
        this.change = change;
        this.later = later;
        this.letters = (int) quote.chars().filter(Character::isLetterOrDigit).count();
        this.kept = Scraps.letters(quote, change.keptOf(old));
    }

    /** Half of its letters were never taken out. */
    boolean areMost() {
        return kept > 0 && 2 * kept >= letters;
    }

    /** The only place where all of it was put in. */
    Optional<Range> elsewhere() {
        List<Range> places = new ArrayList<>();
        for (int at = later.indexOf(quote); at >= 0 && places.size() < 2; at = later.indexOf(quote, at + 1)) {
            Range place = new Range(at, at + quote.length());
            if (!change.wasThere(place)) {
                places.add(place);
            }
        }
        return places.size() == 1 && isNoAccident(places.get(0)) ? Optional.of(places.get(0)) : Optional.empty();
    }

    private boolean isNoAccident(Range place) {
        if (letters >= TELLING) {
            return true;
        }
        boolean isAlone = later.indexOf(quote) == later.lastIndexOf(quote);
        return isAlone
                && (letters >= FEW && (letters > COMMON || !isCommonButForAWord())
                        || letters >= PASTED && change.isPasted(old, place)
                        || change.isSamePlace(old, place));
    }

    /** Without its first word or its last it stands in more than one place. */
    private boolean isCommonButForAWord() {
        int first = quote.split("\\s", 2)[0].length();
        String rest = quote.substring(first).strip();
        String start = quote.substring(0, Math.max(quote.lastIndexOf(' '), quote.lastIndexOf('\n')) + 1)
                .strip();
        return Stream.of(rest, start)
                .filter(part -> part.matches("(?s).*\\s.*"))
                .anyMatch(part -> later.indexOf(part) != later.lastIndexOf(part));
    }

    /** The place where half of its letters were put in, in their order. */
    Optional<Range> mostElsewhere() {
        return heap().filter(found -> 2 * (found.letters() - CHANCE - letters / 20) >= letters
                        && found.letters() >= MOVED
                        && found.longest() >= LONGEST)
                .map(Scraps.Heap::place);
    }

    /** What stands in its place now shares words with it, and what was taken from there wasn't put elsewhere. */
    boolean areAlike(Range range) {
        if (range.length() == 0 || kept < putElsewhere(range)) {
            return false;
        }
        Set<String> now = words(range.of(later));
        Set<String> before = words(quote);
        long shared = before.stream().filter(now::contains).count();
        return shared > 0 && 4 * shared >= before.size() && 4 * shared >= now.size();
    }

    /** So many letters that aren't where they were stand outside the range, at most. */
    private int putElsewhere(Range range) {
        boolean[] taken = change.keptOf(old);
        boolean[] put = new boolean[quote.length()];
        String inserted = change.insertedOutside(range);
        for (int at = 0; at + GRAM <= quote.length(); at++) {
            if (inserted.contains(quote.substring(at, at + GRAM))) {
                Arrays.fill(put, at, at + GRAM, true);
            }
        }
        for (int i = 0; i < put.length; i++) {
            put[i] &= !taken[i];
        }
        return Scraps.letters(quote, put);
    }

    private Optional<Scraps.Heap> heap() {
        if (heap == null) {
            heap = new Scraps(quote, change, later).largest();
        }
        return heap;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
