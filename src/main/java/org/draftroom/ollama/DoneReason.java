package org.draftroom.ollama;

/** Why the model stopped. */
public enum DoneReason {
    /** It had finished. */
    STOP,
    /** It had used all the tokens it was given, or its whole context. */
    LENGTH
}
