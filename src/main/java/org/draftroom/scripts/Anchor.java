package org.draftroom.scripts;

import java.util.Optional;

/**
 * A passage pinned to the version it was quoted from: {@code quote} is the text of that version from
 * {@code from} to {@code to}, in UTF-16 units, and never empty.
 */
public record Anchor(int version, int from, int to, String quote) {

    public Anchor {
        if (from < 0 || to <= from || quote.length() != to - from) {
            throw new IllegalArgumentException("Not a passage: " + from + " to " + to + " of " + quote.length());
        }
    }

    /**
     * Where the passage is after the change, which leads from the pinned version to the later text. A place
     * is called in place or moved only when the quote stands there letter for letter, and edited only where half of its
     * letters are, or the words that were put there are like it. What was taken apart and put elsewhere in parts is gone.
     */
    public Anchored at(ChangeSet change, String later) {
        int start = change.mapPos(from, 1);
        Range range = new Range(start, Math.max(start, change.mapPos(to, -1)));
        return range.of(later).equals(quote) ? new Anchored.InPlace(range) : changed(change, later, range);
    }

    private Anchored changed(ChangeSet change, String later, Range range) {
        var remains = new Remains(quote, from, change, later);
        if (remains.areMost()) {
            return new Anchored.Edited(range);
        }
        Optional<Range> whole = remains.elsewhere();
        if (whole.isPresent()) {
            return isPutBack(change, whole.get()) ? new Anchored.InPlace(whole.get()) : new Anchored.Moved(whole.get());
        }
        Optional<Anchored> most =
                remains.mostElsewhere().map(place -> new Anchored.Edited(place, !isPutBack(change, place)));
        return most.orElseGet(() -> remains.areAlike(range) ? new Anchored.Edited(range) : new Anchored.Gone());
    }

    /** Taken out and put back between the same neighbours, as undoing does. */
    private boolean isPutBack(ChangeSet change, Range place) {
        return change.isSamePlace(new Range(from, to), place);
    }
}
