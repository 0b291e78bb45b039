package org.draftroom.storyboards;

import java.time.Duration;
import java.util.Optional;

/**
 * What people write of a panel's shot. Texts may be empty and have no NUL.
 *
 * @param number set by hand, the whole label such as {@code 12A-3}; empty while it is counted
 * @param move of the camera
 * @param duration how long the panel is shown; empty while that is computed of its lines
 */
public record Shot(
        String number,
        String action,
        String dialogue,
        String sound,
        String lens,
        String move,
        Optional<Duration> duration) {

    /** Nothing is planned yet. */
    public static final Shot BLANK = new Shot("", "", "", "", "", "", Optional.empty());

    /** The longest number set by hand. */
    public static final int NUMBER_LIMIT = 20;

    /** The longest action, dialogue or sound, in UTF-16 units. */
    public static final int TEXT_LIMIT = 2000;

    /** The longest lens or move, in UTF-16 units. */
    public static final int LINE_LIMIT = 120;

    public static final Duration SHORTEST = Duration.ofMillis(100);

    public static final Duration LONGEST = Duration.ofHours(1);
}
