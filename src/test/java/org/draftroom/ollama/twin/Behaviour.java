package org.draftroom.ollama.twin;

import java.io.IOException;

/** How the double answers one chat. */
@FunctionalInterface
public interface Behaviour {

    void play(Performance performance) throws IOException, InterruptedException;
}
