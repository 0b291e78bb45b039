package org.draftroom.ollama;

import java.net.URI;
import java.time.Instant;

/** A host and what is kept about it between calls. */
final class Host {

    private final URI url;
    private final Turns turns;
    private volatile HostReport report;
    private volatile Instant suspectUntil = Instant.MIN;

    Host(URI url, int permits) {
        this.url = url;
        this.turns = new Turns(permits);
    }

    URI url() {
        return url;
    }

    Turns turns() {
        return turns;
    }

    /** The last look; null before the first. */
    HostReport report() {
        return report;
    }

    void report(HostReport seen) {
        report = seen;
    }

    /** Others come first until then. */
    void suspectUntil(Instant time) {
        suspectUntil = time;
    }

    boolean isSuspect(Instant now) {
        return now.isBefore(suspectUntil);
    }
}
