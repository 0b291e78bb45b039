package org.draftroom.ollama.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.draftroom.ollama.reading.Answer.Making;

/**
 * How fast answers came, as measured on these hosts.
 *
 * @param tokensASecond written
 * @param question the mean time of one, without waiting for the model to be free
 */
record Pace(int tokensASecond, Duration question) {

    /** Empty when nothing was measured. */
    static Optional<Pace> of(List<Making> answers) {
        long millis = answers.stream().mapToLong(Pace::millis).sum();
        long writing = answers.stream().mapToLong(Making::replyMillis).sum();
        long tokens = answers.stream().mapToLong(Making::replyTokens).sum();
        if (millis == 0 || writing == 0) {
            return Optional.empty();
        }
        return Optional.of(new Pace((int) (tokens * 1000 / writing), Duration.ofMillis(millis / answers.size())));
    }

    private static long millis(Making making) {
        return making.promptMillis() + making.replyMillis();
    }
}
