package org.draftroom.storyboards.reading.terms;

/** Where a figure's face is turned in the frame; left is the left edge of the picture, not the figure's left. */
public enum Facing implements Handed<Facing> {
    LEFT,
    RIGHT,
    /** Into the camera, or nearly. */
    TOWARDS,
    /** The back of the head is seen. */
    AWAY;

    @Override
    public Facing mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            default -> this;
        };
    }
}
