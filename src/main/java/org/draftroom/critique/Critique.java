package org.draftroom.critique;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One reading of one scene by the model, asked for or done.
 *
 * @param version of the script that is read
 * @param from where the scene begins in that version's text
 * @param sceneName its number then
 * @param headingPassage its heading as the source had it, so that the scene is found again later
 * @param lenses what it is looked at for
 * @param seed from 1; another reads the same text anew
 * @param inputHash of the scene's text as the model got it
 * @param asked how often the model was asked each thing at most: 1, or 2 after a repair
 * @param rawReply what the model wrote last, read or not
 */
public record Critique(
        UUID id,
        UUID script,
        int version,
        int from,
        int to,
        String sceneName,
        String heading,
        String headingPassage,
        Instant madeAt,
        String promptVersion,
        Set<Lens> lenses,
        int seed,
        String inputHash,
        int asked,
        String rawReply,
        Optional<Outcome> outcome) {

    public boolean isRead() {
        return outcome.isPresent();
    }

    /** What came of it, and how it was made. The assessment's notes are in their own table. */
    public record Outcome(Assessment assessment, Making making, Instant readAt) {}

    /** @param seconds from the question to the end of the answer, waiting included */
    public record Making(
            String model,
            String digest,
            String ollamaVersion,
            String host,
            String options,
            int promptTokens,
            int replyTokens,
            long seconds) {

        /** As much of the digest as anyone compares. */
        public String shortDigest() {
            String bare = digest.replaceFirst("^sha256:", "");
            return bare.substring(0, Math.min(12, bare.length()));
        }
    }
}
