package org.draftroom.ollama.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.OllamaFailure;
import org.draftroom.ollama.OllamaWords;
import org.draftroom.ollama.Problem;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner.Failed;
import org.draftroom.support.jobs.Urgency;

/** Asks the model. A stream that loops is cut; in a long job, a model that goes away is waited for. */
@ApplicationScoped
class PatientGemma {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Gemma gemma;
    private final ReadingSettings settings;
    private final AskingWords words;
    private final OllamaWords ollama;
    private final Clock clock;

    PatientGemma(Gemma gemma, ReadingSettings settings, AskingWords words, OllamaWords ollama, Clock clock) {
        this.gemma = gemma;
        this.settings = settings;
        this.words = words;
        this.ollama = ollama;
        this.clock = clock;
    }

    /**
     * @throws Stopped when the run is to stop
     * @throws Failed when there is no answer, with the way out
     */
    Heard chat(JobRun run, ChatCall call, Following following) throws Failed {
        Duration pause = settings.pause();
        Optional<Instant> awaySince = Optional.empty();
        while (true) {
            var hearing = new Hearing(following, run.cancellation());
            try (hearing) {
                return Heard.whole(gemma.chat(call, hearing, hearing.cancellation()));
            } catch (OllamaFailure failure) {
                if (run.cancellation().isCancelled()) {
                    throw new Stopped();
                }
                if (isOfTheAnswer(run, failure.problem())) {
                    return Heard.cut(hearing.text(), trouble(failure.problem()));
                }
                if (!isWorthWaiting(run, failure.problem(), awaySince)) {
                    throw failed(run, failure);
                }
            }
            following.away();
            awaySince = awaySince.or(() -> Optional.of(clock.instant()));
            sleep(run, pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    /** Not the host's fault: asking for something else, or once more, may do better. */
    private static boolean isOfTheAnswer(JobRun run, Problem problem) {
        return problem == Problem.CANCELLED
                || problem == Problem.EMPTY_REPLY
                || problem == Problem.PROMPT_TOO_LONG && isLong(run);
    }

    /** What is said to the model when it is asked once more; people never see it. */
    private static String trouble(Problem problem) {
        return switch (problem) {
            case CANCELLED -> "It said the same over and over and was cut off.";
            case PROMPT_TOO_LONG -> "The text is too long to be read.";
            default -> "It was empty.";
        };
    }

    private boolean isWorthWaiting(JobRun run, Problem problem, Optional<Instant> awaySince) {
        return isLong(run)
                && awaySince
                        .filter(since -> clock.instant().isAfter(since.plus(settings.patience())))
                        .isEmpty()
                && switch (problem) {
                    case UNREACHABLE, NOT_INSTALLED, BUSY, SLOW, STALLED, CUT_OFF, BROKEN_REPLY, HOST_FAILED -> true;
                    default -> false;
                };
    }

    private Failed failed(JobRun run, OllamaFailure failure) {
        String reason = failure.explained(ollama);
        return new Failed(isLong(run) ? reason + " " + words.startAgain() : reason, failure);
    }

    private static boolean isLong(JobRun run) {
        return run.job().urgency() == Urgency.BATCH;
    }

    private static void sleep(JobRun run, Duration pause) throws Stopped {
        var stopped = new CountDownLatch(1);
        try (var heard = run.cancellation().onCancel(stopped::countDown)) {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
