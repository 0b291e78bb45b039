package org.draftroom.storyboards;

import java.util.UUID;
import org.draftroom.scripts.Anchor;

/** A passage of the script that a panel shows, as it was when it was bound. */
public record BoundLine(UUID id, Anchor anchor) {

    /** The most passages of a panel. */
    public static final int MOST = 100;
}
