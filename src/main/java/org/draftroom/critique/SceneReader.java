package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.Critique.Making;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.ChatReply;
import org.draftroom.ollama.DoneReason;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.ModelRun;
import org.draftroom.ollama.OllamaFailure;
import org.draftroom.ollama.OllamaWords;
import org.draftroom.ollama.Problem;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/**
 * Has the model read a scene. A reply that can't be used, or that quotes next to nothing, is asked for once
 * more; after that, what there is is what there is.
 */
@ApplicationScoped
class SceneReader implements JobRunner {

    static final String KIND = "critique";

    private final Gemma gemma;
    private final Scripts scripts;
    private final ScriptLog log;
    private final CritiqueTable critiques;
    private final CritiqueWords words;
    private final OllamaWords ollama;

    SceneReader(
            Gemma gemma,
            Scripts scripts,
            ScriptLog log,
            CritiqueTable critiques,
            CritiqueWords words,
            OllamaWords ollama) {
        this.gemma = gemma;
        this.scripts = scripts;
        this.log = log;
        this.critiques = critiques;
        this.words = words;
        this.ollama = ollama;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        Optional<Critique> critique = critiques.find(UUID.fromString(run.payload()));
        if (critique.isPresent() && !critique.get().isRead()) {
            read(run, critique.get());
        }
    }

    private void read(JobRun run, Critique critique) throws Failed {
        PinnedScene pinned = pinned(run, critique);
        ChatCall call = Prompt.about(pinned, critiques.earlierReadings(critique) + 1);
        Answer first = ask(run, critique, pinned, call, 1);
        Answer last = first;
        if (first.isWorthAskingAgain() && !run.cancellation().isCancelled()) {
            run.output("\n");
            last = ask(run, critique, pinned, Prompt.again(call, first.faults()), 2);
        }
        if (run.cancellation().isCancelled()) {
            return;
        }
        Answer best = first.orBetter(last);
        if (best.assessment().isEmpty()) {
            throw new Failed(words.twiceUnreadable(last.faults().get(0)));
        }
        Assessment assessment = best.assessment().get();
        critiques.keep(critique.id(), pinned, assessment, making(best.reply().run()));
    }

    private PinnedScene pinned(JobRun run, Critique critique) throws Failed {
        Script script =
                scripts.find(critique.script(), run.job().person()).orElseThrow(() -> new Failed(words.scriptGone()));
        ScriptText text = new ScriptText(critique.version(), log.text(critique.script(), critique.version()));
        return PinnedScene.around(script.title(), text, critique.from()).orElseThrow();
    }

    private Answer ask(JobRun run, Critique critique, PinnedScene pinned, ChatCall call, int time) throws Failed {
        Writing writing = new Writing(run, time, words);
        try {
            ChatReply reply = gemma.chat(call, writing, run.cancellation());
            critiques.keepReply(critique.id(), reply.text(), time);
            run.progress(950, words.looking());
            return Answer.of(reply, pinned.text());
        } catch (OllamaFailure failure) {
            critiques.keepReply(critique.id(), writing.text(), time);
            if (failure.problem() == Problem.CANCELLED) {
                return Answer.none();
            }
            throw new Failed(failure.explained(ollama), failure);
        }
    }

    private static Making making(ModelRun run) {
        return new Making(
                run.model(),
                run.digest(),
                run.ollamaVersion(),
                run.host(),
                run.options(),
                run.promptTokens(),
                run.replyTokens(),
                run.timing().total().toSeconds());
    }

    /** A reply and what is left of it. */
    private record Answer(ChatReply reply, Optional<Assessment> assessment, List<String> faults) {

        static Answer none() {
            return new Answer(null, Optional.empty(), List.of());
        }

        static Answer of(ChatReply reply, SceneText scene) {
            try {
                Assessment assessment = Verification.of(ReplyReader.read(reply.text()), scene);
                return new Answer(reply, Optional.of(assessment), faults(assessment));
            } catch (ReplyReader.Unusable unusable) {
                List<String> faults = reply.run().doneReason() == DoneReason.LENGTH
                        ? List.of("It was too long and broke off.", "Be brief in every field.")
                        : List.of(unusable.getMessage());
                return new Answer(reply, Optional.empty(), faults);
            }
        }

        private static List<String> faults(Assessment assessment) {
            boolean hasEnough = assessment.notes().size() >= Verification.FEWEST_NOTES;
            return hasEnough || assessment.withheld().isNothing()
                    ? List.of()
                    : List.of("Of the notes, only " + assessment.notes().size()
                            + " could be used: the others were incomplete, or their quotes are not in the scene.");
        }

        boolean isWorthAskingAgain() {
            return !faults.isEmpty();
        }

        Answer orBetter(Answer other) {
            return other.notes() > notes() ? other : this;
        }

        private int notes() {
            return assessment.map(some -> some.notes().size()).orElse(-1);
        }
    }
}
