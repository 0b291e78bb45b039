package org.draftroom.ollama;

import java.util.Optional;

/**
 * What is known of the model at this moment.
 *
 * @param model its name
 * @param state what to make of it
 * @param problem why it isn't ready; empty while ready or not yet looked at
 * @param message for people, one line: “gemma4:12b ready”, “Ollama isn't running”
 */
public record ModelStatus(String model, State state, Optional<Problem> problem, String message) {

    public boolean ready() {
        return state == State.READY;
    }

    /** Ready, not, or nobody has looked yet. */
    public enum State {
        UNKNOWN,
        READY,
        UNAVAILABLE
    }
}
