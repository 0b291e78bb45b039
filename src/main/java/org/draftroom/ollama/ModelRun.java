package org.draftroom.ollama;

import java.time.Duration;

/**
 * Where a reply comes from; kept with every result.
 *
 * @param model the name asked for, as {@code gemma4:12b}
 * @param digest which build of it; empty when the host didn't say
 * @param ollamaVersion of the host
 * @param host its address
 * @param options what was sent as {@code options}, as JSON
 * @param promptTokens read, cached ones included
 * @param replyTokens written
 */
public record ModelRun(
        String model,
        String digest,
        String ollamaVersion,
        String host,
        String options,
        int promptTokens,
        int replyTokens,
        Timing timing,
        DoneReason doneReason) {

    /** How long the parts took on the host. */
    public record Timing(Duration load, Duration prompt, Duration reply, Duration total) {

        /** What was spent waiting for the model to be free. */
        public Duration waited() {
            Duration rest = total.minus(load).minus(prompt).minus(reply);
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }
}
