package org.draftroom.ollama.reading;

import java.time.Instant;
import org.draftroom.ollama.ModelRun;

/**
 * A reply as it was kept.
 *
 * @param key see {@link Asked#key}
 * @param reply as the model wrote it
 * @param usable false when nothing could be made of it, twice; it is asked again by a job that was made later
 * @param bibleHash of the bible it was read with
 */
public record Answer(
        String key,
        String kind,
        String version,
        String reply,
        boolean usable,
        String bibleHash,
        Making making,
        Instant madeAt) {

    /**
     * How it was made.
     *
     * @param digest of the model
     * @param promptTokens read, in all askings, cached ones included
     * @param replyTokens written, in all askings
     * @param promptMillis reading took so long on the host, in all askings
     * @param asked how often: 1, or 2 when the first answer was of no use
     */
    public record Making(
            String model,
            String digest,
            String ollamaVersion,
            String host,
            String options,
            int promptTokens,
            int replyTokens,
            long promptMillis,
            long replyMillis,
            long totalMillis,
            int asked) {

        static Making of(ModelRun run) {
            return new Making(
                    run.model(),
                    run.digest(),
                    run.ollamaVersion(),
                    run.host(),
                    run.options(),
                    run.promptTokens(),
                    run.replyTokens(),
                    run.timing().prompt().toMillis(),
                    run.timing().reply().toMillis(),
                    run.timing().total().toMillis(),
                    1);
        }

        /** Of two askings, told by the later one. */
        Making after(Making first) {
            return new Making(
                    model,
                    digest,
                    ollamaVersion,
                    host,
                    options,
                    first.promptTokens + promptTokens,
                    first.replyTokens + replyTokens,
                    first.promptMillis + promptMillis,
                    first.replyMillis + replyMillis,
                    first.totalMillis + totalMillis,
                    first.asked + asked);
        }
    }
}
