package org.draftroom.ollama;

/** An image or a sound that goes with a question. */
public sealed interface Media permits Image, Sound {

    /** The file as the model gets it. */
    byte[] bytes();

    /** What the model must be able to do for this. */
    Capability needs();
}
