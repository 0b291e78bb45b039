package org.draftroom.ollama.twin;

import java.io.IOException;

/** How a download goes. */
@FunctionalInterface
public interface PullPlan {

    void play(Download download) throws IOException, InterruptedException;
}
