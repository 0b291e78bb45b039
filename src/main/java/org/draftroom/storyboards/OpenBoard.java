package org.draftroom.storyboards;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;

/**
 * A board with its panels in the present script.
 *
 * @param version of the script
 * @param screenplay the script at that version
 * @param scene that the board is of; empty for a board of the whole script, and where the scene was cut
 * @param panels in order
 */
public record OpenBoard(
        Board board, int version, Screenplay screenplay, Optional<Scene> scene, List<OpenPanel> panels) {

    /** How long all panels are shown together. */
    public Duration duration() {
        return panels.stream().map(OpenPanel::duration).reduce(Duration.ZERO, Duration::plus);
    }

    public Optional<OpenPanel> panel(UUID id) {
        return panels.stream().filter(panel -> panel.id().equals(id)).findFirst();
    }

    /** Whether the scene that it is of is in the script no longer. */
    public boolean isSceneGone() {
        return board.isOfScene() && scene.isEmpty();
    }
}
