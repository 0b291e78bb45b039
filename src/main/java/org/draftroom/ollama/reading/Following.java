package org.draftroom.ollama.reading;

import org.draftroom.ollama.ReplyListener;

/** Hears how a question gets on. Must be quick and must not throw. */
public interface Following extends ReplyListener {

    /** The first answer was of no use; the question is put once more. */
    void again();

    /** Ollama is away; it is tried again later. */
    void away();
}
