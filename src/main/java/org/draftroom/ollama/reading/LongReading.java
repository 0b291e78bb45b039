package org.draftroom.ollama.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.ollama.Gemma;
import org.draftroom.support.jobs.JobRun;

/**
 * Jobs made of many questions. They are {@link org.draftroom.support.jobs.Urgency#BATCH}, and their runner
 * {@linkplain org.draftroom.support.jobs.JobRunner#isYielding yields}: each answer is kept as it comes, so that a run
 * that was let go, cut off or failed goes on, when it is run again, with the first question without an answer.
 */
@ApplicationScoped
public class LongReading {

    private static final int CHARACTERS_A_TOKEN = 4;

    private final Reader reader;
    private final Answers answers;
    private final Gemma gemma;
    private final AskingWords words;

    LongReading(Reader reader, Answers answers, Gemma gemma, AskingWords words) {
        this.reader = reader;
        this.answers = answers;
        this.gemma = gemma;
        this.words = words;
    }

    /** Begins, or goes on; the runner then puts the steps to what it gets. */
    public Sitting begin(JobRun run, UUID script, Plan plan) {
        answers.prune(script);
        var progress =
                new Progress(run, words, plan.size(), unanswered(script, plan).size() + plan.further(), pace(""));
        return new Sitting(reader, run, script, progress);
    }

    /** What the plan would take now. */
    public Estimate estimate(UUID script, Plan plan) {
        List<Step<?>> unanswered = unanswered(script, plan);
        long tokens = unanswered.stream()
                .map(Step::asked)
                .mapToLong(asked -> asked.call().user().length() / CHARACTERS_A_TOKEN)
                .sum();
        int questions = unanswered.size() + plan.further();
        return new Estimate(
                questions, plan.steps().size() - unanswered.size(), tokens, time(unanswered, plan.further()));
    }

    private Optional<Duration> time(List<Step<?>> unanswered, int further) {
        Optional<Pace> any = pace("");
        if (any.isEmpty()) {
            return Optional.empty();
        }
        Duration time = any.get().question().multipliedBy(further);
        for (Step<?> step : unanswered) {
            time = time.plus(
                    pace(step.asked().question().kind()).or(() -> any).get().question());
        }
        return Optional.of(time);
    }

    private Optional<Pace> pace(String kind) {
        return Pace.of(answers.latest(kind, gemma.digests()));
    }

    private List<Step<?>> unanswered(UUID script, Plan plan) {
        List<String> keys =
                plan.steps().stream().map(step -> step.asked().key()).toList();
        Set<String> answered = answers.among(script, keys, gemma.digests());
        return plan.steps().stream()
                .filter(step -> !answered.contains(step.asked().key()))
                .toList();
    }
}
