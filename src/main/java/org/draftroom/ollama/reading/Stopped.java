package org.draftroom.ollama.reading;

import org.draftroom.support.jobs.JobRunner;

/** The run is to stop: someone cancelled it, somebody waits, or the server stops. To be passed on, not handled. */
public final class Stopped extends JobRunner.Failed {

    Stopped() {
        super("Cancelled");
    }
}
