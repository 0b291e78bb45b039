package org.draftroom.storyboards;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A panel as its board shows it in the present script.
 *
 * @param scene the number of its scene; empty where it has none
 * @param label its number, such as {@code 12A-3}
 * @param lines the passages it shows, in the order of the script, those that are gone last
 * @param duration how long it is shown: as set, else reckoned of its lines
 */
public record OpenPanel(Panel panel, String scene, String label, List<PlacedLine> lines, Duration duration) {

    public UUID id() {
        return panel.id();
    }

    /** Whether somebody set how long it is shown. */
    public boolean isTimed() {
        return panel.shot().duration().isPresent();
    }
}
