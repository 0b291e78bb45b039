package org.draftroom.critique.reading;

import org.draftroom.scripts.Anchored;
import org.draftroom.scripts.Range;

/**
 * Where a quoted line is in the version that is looked at.
 *
 * @param fate {@code MOVED} also when it was changed a little besides
 * @param range empty at 0 when the line is gone
 */
public record Place(Fate fate, Range range) {

    /** What became of the line since it was read. */
    public enum Fate {
        IN_PLACE,
        EDITED,
        MOVED,
        GONE
    }

    public static Place of(Anchored anchored) {
        if (anchored instanceof Anchored.InPlace found) {
            return new Place(Fate.IN_PLACE, found.range());
        }
        if (anchored instanceof Anchored.Edited found) {
            return new Place(found.moved() ? Fate.MOVED : Fate.EDITED, found.range());
        }
        if (anchored instanceof Anchored.Moved found) {
            return new Place(Fate.MOVED, found.range());
        }
        return new Place(Fate.GONE, new Range(0, 0));
    }

    public boolean isGone() {
        return fate == Fate.GONE;
    }
}
