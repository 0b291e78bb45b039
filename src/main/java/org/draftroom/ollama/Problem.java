package org.draftroom.ollama;

/** All that can go wrong with the model. {@link OllamaWords#wayOut} says what a person can do about each. */
public enum Problem {
    NOT_INSTALLED,
    UNREACHABLE,
    TOO_OLD,
    MODEL_MISSING,
    MODEL_UNKNOWN,
    CAPABILITY_MISSING,
    BUSY,
    SLOW,
    STALLED,
    CUT_OFF,
    EMPTY_REPLY,
    BROKEN_REPLY,
    PROMPT_TOO_LONG,
    REFUSED,
    OUT_OF_MEMORY,
    HOST_FAILED,
    CANCELLED;

    /** Whether another host may well do better. */
    boolean isOfOneHost() {
        return switch (this) {
            case UNREACHABLE,
                    NOT_INSTALLED,
                    TOO_OLD,
                    BUSY,
                    SLOW,
                    CUT_OFF,
                    STALLED,
                    BROKEN_REPLY,
                    HOST_FAILED,
                    OUT_OF_MEMORY,
                    MODEL_MISSING -> true;
            default -> false;
        };
    }
}
