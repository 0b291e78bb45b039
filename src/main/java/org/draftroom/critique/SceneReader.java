package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.Critique.Making;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.ChatReply;
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
        SceneAnswer first = ask(run, critique, pinned, call, 1);
        SceneAnswer last = first;
        if (first.isWorthAskingAgain() && !run.cancellation().isCancelled()) {
            run.output("\n");
            last = ask(run, critique, pinned, Prompt.again(call, first.faults()), 2);
        }
        if (run.cancellation().isCancelled()) {
            return;
        }
        SceneAnswer best = first.orBetter(last);
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

    private SceneAnswer ask(JobRun run, Critique critique, PinnedScene pinned, ChatCall call, int time) throws Failed {
        Writing writing = new Writing(run, time, words);
        try {
            ChatReply reply = gemma.chat(call, writing, run.cancellation());
            critiques.keepReply(critique.id(), reply.text(), time);
            run.progress(950, words.looking());
            return SceneAnswer.of(reply, pinned.text());
        } catch (OllamaFailure failure) {
            critiques.keepReply(critique.id(), writing.text(), time);
            if (failure.problem() == Problem.CANCELLED) {
                return SceneAnswer.none();
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
}
