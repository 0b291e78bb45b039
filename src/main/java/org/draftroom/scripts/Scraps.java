package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
            if (last != null && last.goesOnWith(scrap)) {
                last.add(scrap);
            } else {
                heaps.add(new Heap(quote, scrap));
            }
        }
        return heaps.stream().max(Comparator.comparing(Heap::letters));
    }

    /** As long as they can be, in the order of the later text. */
    private List<Scrap> scraps() {
        List<Scrap> scraps = new ArrayList<>();
        for (int from = 0; from + TELLING <= quote.length(); from++) {
            scrap(from)
                    .filter(scrap -> scraps.stream().noneMatch(longer -> longer.has(scrap)))
                    .ifPresent(scraps::add);
        }
        scraps.sort(Comparator.comparing(Scrap::at));
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

    /** The passage's letters and digits among these of its characters. */
    static int letters(String quote, boolean[] among) {
        return (int) IntStream.range(0, quote.length())
                .filter(at -> among[at] && Character.isLetterOrDigit(quote.charAt(at)))
                .count();
    }

    /** A stretch of the passage from {@code from}, which stands at {@code at} in the later text. */
    private record Scrap(int from, int at, int length) {

        boolean has(Scrap other) {
            return other.at - at == other.from - from && other.from >= from && other.from < from + length;
        }
    }

    /** Scraps that lie together. */
    static final class Heap {

        private final String quote;
        private final boolean[] found;
        private int from;
        private int to;
        private Scrap last;
        private int longest;

        private Heap(String quote, Scrap first) {
            this.quote = quote;
            this.found = new boolean[quote.length()];
            this.from = first.at();
            this.to = from;
            add(first);
        }

        /** Near enough, and in the order of the passage. */
        private boolean goesOnWith(Scrap scrap) {
            return scrap.at() - to <= APART && scrap.from() > last.from();
        }

        private void add(Scrap scrap) {
            last = scrap;
            longest = Math.max(longest, Scraps.letters(quote, marked(scrap)));
            Arrays.fill(found, scrap.from(), scrap.from() + scrap.length(), true);
            to = Math.max(to, scrap.at() + scrap.length());
        }

        private boolean[] marked(Scrap scrap) {
            boolean[] marked = new boolean[quote.length()];
            Arrays.fill(marked, scrap.from(), scrap.from() + scrap.length(), true);
            return marked;
        }

        Range place() {
            return new Range(from, to);
        }

        /** Letters of its longest scrap. */
        int longest() {
            return longest;
        }

        /** Letters of the passage that are in it. */
        int letters() {
            return Scraps.letters(quote, found);
        }
    }
}
