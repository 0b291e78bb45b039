package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Answer;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Reader;
import org.draftroom.ollama.reading.Turn;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/**
 * Has the model read a scene, a question a lens. What was answered before isn't asked again; a lens whose answers can't
 * be used leaves a gap, and only when all do the critique fails.
 */
@ApplicationScoped
class SceneReader implements JobRunner {

    static final String KIND = "critique";

    private final Reader reader;
    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final CritiqueTable critiques;
    private final CritiqueWords words;

    SceneReader(Reader reader, PinnedScripts scripts, ScriptHead head, CritiqueTable critiques, CritiqueWords words) {
        this.reader = reader;
        this.scripts = scripts;
        this.head = head;
        this.critiques = critiques;
        this.words = words;
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
        PinnedScript script = scripts.of(run, critique.script(), critique.version());
        PinnedScene scene = script.scenes().stream()
                .filter(some -> some.scene().from() == critique.from())
                .findFirst()
                .orElseThrow();
        Looks looks = Looks.at(script, scene, head.of(script), critique.lenses(), words);
        List<Answer> answers = new ArrayList<>();
        Assessment assessment = looks.computed();
        for (Look look : looks.looks()) {
            Turn turn = new Turn(look.name(), answers.size() + 1, looks.looks().size());
            Read<Assessment> read = reader.ask(run, script.id(), look.step(critique.seed()), turn);
            answers.add(read.answer());
            critiques.keepReply(critique.id(), Answered.replies(answers), Answered.asked(answers));
            assessment = assessment.and(read.value().orElseGet(() -> Assessment.unread(look.lens())));
        }
        if (!answers.isEmpty() && answers.stream().noneMatch(Answer::usable)) {
            throw new Failed(words.twiceUnreadable());
        }
        run.progress(990, words.looking());
        critiques.keep(critique.id(), scene, assessment, Answered.making(answers));
    }
}
