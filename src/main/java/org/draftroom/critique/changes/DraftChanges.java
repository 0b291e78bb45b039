package org.draftroom.critique.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.reading.Answer;
import org.draftroom.ollama.reading.Answers;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.screenplay.revisions.ComparedScene.State;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptFigures;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;

/** What changed between two versions of a script: what is counted at once, and what the model told of it. */
@ApplicationScoped
public class DraftChanges {

    private final PinnedScripts scripts;
    private final ScriptFigures figures;
    private final ScriptHead head;
    private final Answers answers;
    private final Gemma gemma;
    private final Jobs jobs;

    DraftChanges(
            PinnedScripts scripts, ScriptFigures figures, ScriptHead head, Answers answers, Gemma gemma, Jobs jobs) {
        this.scripts = scripts;
        this.figures = figures;
        this.head = head;
        this.answers = answers;
        this.gemma = gemma;
        this.jobs = jobs;
    }

    /** @param pair of versions that the script has */
    public Told told(Script script, UUID person, Pair pair) {
        PinnedScript now = scripts.at(script, pair.to());
        Changes changes = Changes.between(scripts.at(script, pair.from()), now);
        Prefix prefix = head.of(now);
        Weighed weighed = ChangesQuestion.weighed(changes, prefix, gemma.context());
        Optional<Answer> answer = weighed.changes().isEmpty()
                ? Optional.empty()
                : answers.find(script.id(), ChangesQuestion.about(weighed, prefix), gemma.digests())
                        .filter(Answer::usable);
        return new Told(
                figures.at(script.id(), pair.from(), script.paper()).pages(),
                figures.at(script.id(), pair.to(), script.paper()).pages(),
                changes.count(State.ADDED),
                changes.count(State.CUT),
                changes.count(State.MOVED),
                changes.count(State.CHANGED),
                changes.changes().size(),
                weighed.changes().size(),
                answer.flatMap(kept -> AccountCheck.of(changes, kept.reply()).value()),
                answer.map(Answer::making),
                job(person, pair).filter(DraftChanges::isTold));
    }

    /** Has the model tell, unless it is about to. */
    public void tell(UUID person, Pair pair) {
        if (job(person, pair).filter(job -> !job.status().hasEnded()).isEmpty()) {
            jobs.submit(new NewJob(ChangesReader.KIND, Lanes.MODEL, pair.subject(), person, pair.payload()));
        }
    }

    private Optional<Job> job(UUID person, Pair pair) {
        return jobs.latest(ChangesReader.KIND, pair.subject(), person);
    }

    private static boolean isTold(Job job) {
        return !job.status().hasEnded() || job.status() == JobStatus.FAILED;
    }
}
