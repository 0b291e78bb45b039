package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.draftroom.support.Cancellation;

/**
 * Tries the three ways into the model on one host, with questions whose answers are known. It shows that they work
 * at all, not how well.
 */
@ApplicationScoped
class SelfTest {

    private final Gemma gemma;
    private final Clock clock;
    private final OllamaWords words;

    SelfTest(Gemma gemma, Clock clock, OllamaWords words) {
        this.gemma = gemma;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Runs all parts. A part that the model can't do, or does wrong, is a result like any other.
     *
     * @param watcher hears which part begins, by its place, and at last the results one by one
     * @throws OllamaFailure when the host can't be asked at all, or it was cancelled
     */
    void run(
            Host host,
            Random random,
            BiConsumer<Integer, SelfTestPart> watcher,
            Results results,
            Cancellation cancellation) {
        List<Trial> trials = List.of(new SentenceTrial(), SwatchesTrial.shuffled(random), new SpokenWordTrial());
        for (int place = 0; place < trials.size(); place++) {
            watcher.accept(place, trials.get(place).part());
            results.add(host.url(), result(host, trials.get(place), cancellation));
        }
    }

    private SelfTestResult result(Host host, Trial trial, Cancellation cancellation) {
        Instant began = clock.instant();
        try {
            ChatReply reply = gemma.chat(host, trial.call(), ReplyListener.none(), cancellation);
            boolean passed = trial.isPassedBy(reply.text());
            String said =
                    passed ? trial.expected() : words.insteadOf(shortened(trial.heard(reply.text())), trial.expected());
            return result(trial, reply.run().model(), host, passed, said, began);
        } catch (OllamaFailure failure) {
            if (!isAResult(failure)) {
                throw failure;
            }
            return result(trial, gemma.model(trial.call()), host, false, failure.happened(words), began);
        }
    }

    private SelfTestResult result(Trial trial, String model, Host host, boolean passed, String said, Instant began) {
        Instant now = clock.instant();
        return new SelfTestResult(
                trial.part(),
                model,
                host.report().digest(model),
                host.report().version(),
                passed,
                said,
                Duration.between(began, now),
                now);
    }

    private static boolean isAResult(OllamaFailure failure) {
        return switch (failure.problem()) {
            case CANCELLED, UNREACHABLE, NOT_INSTALLED, TOO_OLD, MODEL_MISSING -> false;
            default -> true;
        };
    }

    private static String shortened(String heard) {
        return heard.length() > 120 ? heard.substring(0, 120) + "…" : heard;
    }

    /** Where results go. */
    interface Results {
        void add(URI host, SelfTestResult result);
    }
}
