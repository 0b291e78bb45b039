package org.draftroom.ollama.twin;

import java.time.Duration;

/** What a call cost, in nanoseconds as Ollama says it: a millisecond a new token read, ten a token written. */
record Usage(Duration waited, long load, int promptTokens, int cachedTokens) {

    long prompt() {
        return 1_000_000L * Math.max(1, promptTokens - cachedTokens);
    }

    static long reply(int tokens) {
        return 10_000_000L * tokens;
    }

    /** Waiting for a slot shows here and nowhere else. */
    long total(int written) {
        return waited.toNanos() + load + prompt() + reply(written);
    }
}
