package org.draftroom.scripts.comments;

import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.Anchor;

/**
 * A conversation about a passage of a script.
 *
 * @param resolvedBy the name of who resolved it, or empty while it is open
 * @param comments in the order they were made; at least one
 */
public record CommentThread(UUID id, Anchor anchor, String resolvedBy, List<Comment> comments) {

    /** The most threads that are shown of one script. */
    public static final int MOST = 1000;
}
