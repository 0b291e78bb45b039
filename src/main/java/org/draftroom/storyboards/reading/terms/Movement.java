package org.draftroom.storyboards.reading.terms;

/**
 * How the camera moves, as arrows, a second frame or words on the panel show. An arrow that follows a figure's way says
 * how the figure moves: {@link ScreenDirection}.
 */
public enum Movement implements Handed<Movement> {
    /** Nothing on the panel shows a move. */
    STATIC,
    /** It turns to the left where it stands. */
    PAN_LEFT,
    PAN_RIGHT,
    /** It turns upwards where it stands. */
    TILT_UP,
    TILT_DOWN,
    /** It goes towards the subject; “dolly in”, “track in”. */
    PUSH_IN,
    /** It goes away from the subject. */
    PULL_OUT,
    /** It goes sideways to the left; “dolly”, “crab”. */
    TRUCK_LEFT,
    TRUCK_RIGHT,
    /** It goes upwards; “boom”, “pedestal”. */
    CRANE_UP,
    CRANE_DOWN,
    /** It stays, and the lens gets longer. */
    ZOOM_IN,
    ZOOM_OUT,
    /** It goes around the subject; “arc”, “orbit”. */
    ARC,
    /** It goes along with a subject that moves; “tracking”, “following”. */
    FOLLOW;

    @Override
    public Movement mirrored() {
        return switch (this) {
            case PAN_LEFT -> PAN_RIGHT;
            case PAN_RIGHT -> PAN_LEFT;
            case TRUCK_LEFT -> TRUCK_RIGHT;
            case TRUCK_RIGHT -> TRUCK_LEFT;
            default -> this;
        };
    }
}
