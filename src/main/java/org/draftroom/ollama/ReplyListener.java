package org.draftroom.ollama;

/** Follows a reply as it comes. Called on the transport's thread: must be quick and must not throw. */
@FunctionalInterface
public interface ReplyListener {

    /** The next piece of the reply, in order, never empty. */
    void text(String piece);

    /** Where the call has come to; each stage at most once for each host tried. */
    default void stage(Stage stage) {}

    /** Listens to nothing. */
    static ReplyListener none() {
        return piece -> {};
    }

    /** The way of a call. */
    enum Stage {
        /** Behind other calls to the same host. */
        WAITING,
        /** With the host, which loads the model where needed and reads the question. */
        READING,
        /** Text is coming. */
        WRITING
    }
}
