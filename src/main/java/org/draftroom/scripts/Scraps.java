package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for a passage that was taken out and put elsewhere with some of its words changed. */
final class Scraps {

    /** So many characters in a row are no accident, if just one place has them. */
    private static final int TELLING = 10;

    /** So much may have been put between two scraps of one passage. */
    private static final int APART = 120;

    private final String quote;
    private final ChangeSet change;
    private final String later;

    Scraps(String quote, ChangeSet change, String later) {
        this.quote = quote;
        this.change = change;
        this.later = later;
    }

    /** The place with the most of it; empty when none has any. */
    Optional<Heap> largest() {
        List<Heap> heaps = new ArrayList<>();
        for (Scrap scrap : scraps()) {
            Heap last = heaps.isEmpty() ? null : heaps.get(heaps.size() - 1);
            if (last != null
                    && scrap.at() >= last.place().to()
                    && scrap.at() - last.place().to() <= APART) {
                heaps.set(heaps.size() - 1, last.with(scrap, quote));
            } else {
                heaps.add(new Heap(scrap.place(), scrap.letters(quote)));
            }
        }
        return heaps.stream().max(Comparator.comparing(Heap::letters));
    }

    /** As long as they can be, in the order of the passage; no two overlap. */
    private List<Scrap> scraps() {
        List<Scrap> scraps = new ArrayList<>();
        int from = 0;
        while (from + TELLING <= quote.length()) {
            Optional<Scrap> scrap = scrap(from);
            scrap.ifPresent(scraps::add);
            from = scrap.map(Scrap::end).orElse(from + 1);
        }
        return scraps;
    }

    private Optional<Scrap> scrap(int from) {
        String seed = quote.substring(from, from + TELLING);
        int found = -1;
        for (int at = later.indexOf(seed); at >= 0; at = later.indexOf(seed, at + 1)) {
            if (!change.wasThere(new Range(at, at + seed.length()))) {
                if (found >= 0) {
                    return Optional.empty();
                }
                found = at;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(new Scrap(from, found, length(from, found)));
    }

    private int length(int from, int at) {
        int length = TELLING;
        while (from + length < quote.length()
                && at + length < later.length()
                && quote.charAt(from + length) == later.charAt(at + length)) {
            length++;
        }
        return length;
    }

    static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** A stretch of the passage from {@code from}, which stands at {@code at} in the later text. */
    private record Scrap(int from, int at, int length) {

        int end() {
            return from + length;
        }

        Range place() {
            return new Range(at, at + length);
        }

        int letters(String quote) {
            return Scraps.letters(quote.substring(from, end()));
        }
    }

    /**
     * Scraps that lie together.
     *
     * @param letters of the passage, in all of them
     */
    record Heap(Range place, int letters) {

        private Heap with(Scrap scrap, String quote) {
            return new Heap(new Range(place.from(), scrap.place().to()), letters + scrap.letters(quote));
        }
    }
}
