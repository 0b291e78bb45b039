package org.draftroom.storyboards;

import java.util.UUID;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Anchored;
import org.draftroom.scripts.Range;

/**
 * A passage that a panel shows, in the present script.
 *
 * @param range where it is; empty where it is gone
 * @param text as it reads now; as it was when it was bound where it is gone
 */
public record PlacedLine(BoundLine line, Fate fate, Range range, String text) {

    static PlacedLine of(BoundLine line, Anchored place, String script) {
        if (place instanceof Anchored.InPlace there) {
            return at(line, Fate.IN_PLACE, there.range(), script);
        }
        if (place instanceof Anchored.Moved there) {
            return at(line, Fate.MOVED, there.range(), script);
        }
        if (place instanceof Anchored.Edited there) {
            return at(line, Fate.EDITED, there.range(), script);
        }
        return new PlacedLine(line, Fate.GONE, new Range(0, 0), line.anchor().quote());
    }

    private static PlacedLine at(BoundLine line, Fate fate, Range range, String script) {
        return new PlacedLine(line, fate, range, range.of(script));
    }

    public UUID id() {
        return line.id();
    }

    public Anchor anchor() {
        return line.anchor();
    }

    public boolean isGone() {
        return fate == Fate.GONE;
    }

    public boolean isEdited() {
        return fate == Fate.EDITED;
    }
}
