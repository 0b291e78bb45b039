package org.draftroom.storyboards.reading.terms;

/** Where the main subject moves in the frame, as its arrow, its lines of motion or its stride shows. */
public enum ScreenDirection implements Handed<ScreenDirection> {
    /** It doesn't move. */
    STILL,
    /** Towards the left edge of the picture. */
    LEFT,
    RIGHT,
    /** Towards the camera. */
    TOWARDS,
    /** Away from the camera. */
    AWAY,
    UP,
    DOWN;

    @Override
    public ScreenDirection mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            default -> this;
        };
    }
}
