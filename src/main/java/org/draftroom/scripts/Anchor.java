package org.draftroom.scripts;

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
     * is called in place or moved only when the quote stands there letter for letter.
     */
    public Anchored at(ChangeSet change, String later) {
        int start = change.mapPos(from, 1);
        Range range = new Range(start, Math.max(start, change.mapPos(to, -1)));
        if (range.of(later).equals(quote)) {
            return new Anchored.InPlace(range);
        }
        boolean survives = range.length() > 0 && change.keepsAny(new Range(from, to));
        return survives ? new Anchored.Edited(range) : elsewhere(change, later, range);
    }

    private Anchored elsewhere(ChangeSet change, String later, Range rewritten) {
        int found = later.indexOf(quote);
        boolean once = found >= 0 && later.indexOf(quote, found + 1) < 0;
        if (once && !change.wasThere(new Range(found, found + quote.length()))) {
            Range place = new Range(found, found + quote.length());
            return isPutBack(change, place) ? new Anchored.InPlace(place) : new Anchored.Moved(place);
        }
        return rewritten.length() > 0 ? new Anchored.Edited(rewritten) : new Anchored.Gone();
    }

    /** Taken out and put back between the same neighbours, as undoing does. */
    private boolean isPutBack(ChangeSet change, Range place) {
        return change.isSamePlace(from, place.from()) && change.isSamePlace(to, place.to());
    }
}
