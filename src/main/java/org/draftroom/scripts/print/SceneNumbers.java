package org.draftroom.scripts.print;

import java.util.Locale;
import java.util.Optional;

/** Beside which edge of a heading its scene number stands. */
public enum SceneNumbers {
    NONE,
    LEFT,
    RIGHT,
    BOTH;

    boolean isLeft() {
        return this == LEFT || this == BOTH;
    }

    boolean isRight() {
        return this == RIGHT || this == BOTH;
    }

    /** As it is typed and stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name, in any case. */
    public static Optional<SceneNumbers> of(String name) {
        for (SceneNumbers numbers : values()) {
            if (numbers.name().equalsIgnoreCase(name)) {
                return Optional.of(numbers);
            }
        }
        return Optional.empty();
    }
}
