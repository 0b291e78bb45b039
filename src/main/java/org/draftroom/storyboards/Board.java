package org.draftroom.storyboards;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Role;
import org.draftroom.scripts.Anchor;

/**
 * A board of a scene, or of the whole script.
 *
 * @param title as somebody called it; empty while it is called after its scene
 * @param heading of the scene as it was when the board was made; empty for a board of the whole script
 * @param role what the person that it was looked up for may do in its project
 */
public record Board(
        UUID id, UUID script, String title, Optional<Anchor> heading, Instant madeAt, Instant editedAt, Role role) {

    /** The longest title, in UTF-16 units. */
    public static final int TITLE_LIMIT = 200;

    /** The most boards of a script. */
    public static final int MOST = 1000;

    public boolean isOfScene() {
        return heading.isPresent();
    }
}
