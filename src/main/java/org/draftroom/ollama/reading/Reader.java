package org.draftroom.ollama.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.reading.Answer.Making;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner.Failed;

/** Puts questions: what was answered before isn't asked again; what can't be used is asked once more, then let be. */
@ApplicationScoped
public class Reader {

    private final PatientGemma model;
    private final Gemma gemma;
    private final Answers answers;
    private final AskingWords words;
    private final Clock clock;

    Reader(PatientGemma model, Gemma gemma, Answers answers, AskingWords words, Clock clock) {
        this.model = model;
        this.gemma = gemma;
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The answer to one question, for someone who waits: what the model writes goes to the job's followers. For many
     * questions in a row there is {@link LongReading}.
     *
     * @throws Stopped when the run is to stop
     * @throws Failed when the model can't be asked, with what to do
     */
    public <T> Read<T> ask(JobRun run, UUID script, Asked asked, Check<T> check) throws Failed {
        return ask(run, script, new Step<>("", asked, check), Turn.ONLY);
    }

    /** The answer to one of a few questions in a row, for someone who waits for all of them; as above. */
    public <T> Read<T> ask(JobRun run, UUID script, Step<T> step, Turn turn) throws Failed {
        return ask(run, script, step, new Telling(run, words, turn));
    }

    /** The answer to one of many questions, for a job that says itself how far it is; as above. */
    public <T> Read<T> ask(JobRun run, UUID script, Step<T> step, Following following) throws Failed {
        if (run.cancellation().isCancelled()) {
            throw new Stopped();
        }
        Optional<Read<T>> kept = kept(run, script, step);
        return kept.isPresent() ? kept.get() : fresh(run, script, step, following);
    }

    /** An answer of no use counts for the job that got it, however often that is run; a later job asks again. */
    private <T> Optional<Read<T>> kept(JobRun run, UUID script, Step<T> step) {
        return answers.find(script, step.asked(), gemma.digests())
                .map(answer -> new Read<>(valueOf(answer, step), answer, true))
                .filter(read -> read.value().isPresent()
                        || !read.answer().usable()
                                && !read.answer().madeAt().isBefore(run.job().madeAt()));
    }

    private static <T> Optional<T> valueOf(Answer answer, Step<T> step) {
        return answer.usable() ? step.check().of(answer.reply()).value() : Optional.empty();
    }

    private <T> Read<T> fresh(JobRun run, UUID script, Step<T> step, Following following) throws Failed {
        Asked asked = step.asked();
        Taken<T> taken = take(run, asked.call(), step, following);
        if (taken.checked().isWorthAskingAgain()) {
            following.again();
            taken = take(run, asked.again(taken.checked().faults()), step, following)
                    .orBetter(taken);
        }
        Answer answer = new Answer(
                asked.key(),
                asked.question().kind(),
                asked.question().version(),
                taken.text(),
                taken.checked().isUsable(),
                asked.prefix().bibleHash(),
                taken.making(),
                clock.instant());
        answers.keep(script, answer);
        return new Read<>(taken.checked().value(), answer, false);
    }

    private <T> Taken<T> take(JobRun run, ChatCall call, Step<T> step, Following following) throws Failed {
        Heard heard = model.chat(run, call, following);
        Making making = heard.run().map(Making::of).orElseGet(this::unknown);
        return new Taken<>(heard.text(), checked(heard, step), making);
    }

    private static <T> Checked<T> checked(Heard heard, Step<T> step) {
        if (!heard.trouble().isEmpty()) {
            return Checked.unusable(heard.trouble());
        }
        Checked<T> checked = step.check().of(heard.text());
        return heard.brokeOff() && !checked.isUsable()
                ? Checked.unusable("It was too long and broke off.", "Be brief in every field.")
                : checked;
    }

    /** Of a call that didn't come to its end. */
    private Making unknown() {
        Set<String> digests = gemma.digests();
        String digest = digests.stream().sorted().findFirst().orElse("");
        return new Making("", digest, "", "", "{}", 0, 0, 0, 0, 0, 1);
    }

    private record Taken<T>(String text, Checked<T> checked, Making making) {

        /** The better of two askings, with what both cost. */
        Taken<T> orBetter(Taken<T> first) {
            Taken<T> better = checked.worth() > first.checked.worth() ? this : first;
            return new Taken<>(better.text, better.checked, better.making.after(other(first, better).making));
        }

        private Taken<T> other(Taken<T> first, Taken<T> better) {
            return better == first ? this : first;
        }
    }
}
