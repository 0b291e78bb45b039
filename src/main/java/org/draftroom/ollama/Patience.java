package org.draftroom.ollama;

import java.time.Duration;

/** How long to wait for the first sign of an answer, and then from one to the next. */
record Patience(Duration first, Duration idle) {

    static Patience of(Duration both) {
        return new Patience(both, both);
    }
}
