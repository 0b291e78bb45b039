package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a change has left of a passage that it didn't leave alone. */
final class Remains {

    /** Fewer letters than these can be in two places by accident. */
    private static final int TELLING = 18;

    private final String quote;
    private final ChangeSet change;
    private final String later;
    private final int letters;
    private final int kept;
    private Optional<Scraps.Heap> heap;

    /** @param from where the passage begins in the text that the change was made on */
    Remains(String quote, int from, ChangeSet change, String later) {
        this.quote = quote;
        this.change = change;
        this.later = later;
        this.letters = Scraps.letters(quote);
        this.kept = kept(change.keptOf(new Range(from, from + quote.length())));
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
        boolean isCommon = letters < TELLING && later.indexOf(quote) != later.lastIndexOf(quote);
        return places.size() == 1 && !isCommon ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** The place where half of its letters were put in. */
    Optional<Range> mostElsewhere() {
        return heap().filter(found -> 2 * found.letters() >= letters && found.letters() >= TELLING)
                .map(Scraps.Heap::place);
    }

    /** What stands in its place now shares words with it, and more was kept there than was put elsewhere. */
    boolean areAlike(Range range) {
        if (range.length() == 0
                || heap().filter(found -> found.letters() > kept).isPresent()) {
            return false;
        }
        Set<String> now = words(range.of(later));
        Set<String> before = words(quote);
        long shared = before.stream().filter(now::contains).count();
        return shared > 0 && 4 * shared >= before.size() && 4 * shared >= now.size();
    }

    private Optional<Scraps.Heap> heap() {
        if (heap == null) {
            heap = new Scraps(quote, change, later).largest();
        }
        return heap;
    }

    private int kept(boolean[] each) {
        int count = 0;
        for (int i = 0; i < each.length; i++) {
            count += each[i] && Character.isLetterOrDigit(quote.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
