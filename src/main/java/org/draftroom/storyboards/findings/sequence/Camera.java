package org.draftroom.storyboards.findings.sequence;

import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.terms.Movement;

/** What the camera, or those before it, do within a panel. */
final class Camera {

    private Camera() {}

    /** Whether it may change sides within the panel, for all to see: after that, left and right are new. */
    static boolean maySwapSides(ShownPanel panel) {
        return panel.reading()
                .movement()
                .value()
                .filter(move -> move == Movement.ARC
                        || move == Movement.FOLLOW
                        || move == Movement.TRUCK_LEFT
                        || move == Movement.TRUCK_RIGHT)
                .isPresent();
    }

    static boolean moves(ShownPanel panel) {
        return panel.reading()
                .movement()
                .value()
                .filter(move -> move != Movement.STATIC)
                .isPresent();
    }
}
