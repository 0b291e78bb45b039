package org.draftroom.critique.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.continuity.rules.Contradiction;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ReadingWords;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Estimate;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Sitting;
import org.draftroom.ollama.reading.Step;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;
import org.draftroom.support.jobs.Urgency;

/** Has a script's ledger read, scene by scene, and then each contradiction in it judged. Nothing is asked that was answered. */
@ApplicationScoped
public class ContinuityReader implements JobRunner {

    public static final String KIND = "continuity";

    /** Contradictions judged in one reading; the next one goes on. */
    private static final int MOST_JUDGED = 100;

    private final PinnedScripts pinned;
    private final ScriptHead head;
    private final LongReading reading;
    private final LedgerTable table;
    private final Books books;
    private final Jobs jobs;
    private final ReadingWords words;
    private final ContinuityWords continuity;

    ContinuityReader(
            PinnedScripts pinned,
            ScriptHead head,
            LongReading reading,
            LedgerTable table,
            Books books,
            Jobs jobs,
            ReadingWords words,
            ContinuityWords continuity) {
        this.pinned = pinned;
        this.head = head;
        this.reading = reading;
        this.table = table;
        this.books = books;
        this.jobs = jobs;
        this.words = words;
        this.continuity = continuity;
    }

    /** Has this version read; while a reading is under way, whoever began it, none is begun. */
    public void submit(PinnedScript script, UUID person) {
        if (running(script.id()).isEmpty()) {
            UUID id = table.begin(script.id(), script.version());
            jobs.submit(new NewJob(KIND, Lanes.MODEL, script.id(), person, id.toString(), Urgency.BATCH));
        }
    }

    /** The job under way, whoever began it. */
    public Optional<Job> running(UUID script) {
        return jobs.underWay(KIND, script);
    }

    /** The latest job of this person, ended or not. */
    public Optional<Job> latest(UUID script, UUID person) {
        return jobs.latest(KIND, script, person);
    }

    /** What reading this version would take. */
    public Estimate estimate(PinnedScript script) {
        return reading.estimate(script.id(), new Plan(List.copyOf(steps(script)), 0));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isYielding() {
        return true;
    }

    @Override
    public void run(JobRun run) throws Failed {
        LedgerReading row =
                table.find(UUID.fromString(run.payload())).orElseThrow(() -> new Failed(words.scriptGone()));
        PinnedScript script = pinned.of(run, row.script(), row.version());
        Prefix prefix = head.of(script);
        List<Step<SceneClaims>> steps = LedgerStep.all(script, prefix, words);
        Sitting sitting = reading.begin(run, script.id(), new Plan(List.copyOf(steps), 1));
        List<SceneClaims> scenes = new ArrayList<>();
        String model = "";
        List<PinnedScene> asked =
                script.scenes().stream().filter(PinnedScene::hasText).toList();
        for (int i = 0; i < steps.size(); i++) {
            Read<SceneClaims> read = sitting.read(steps.get(i));
            scenes.add(read.value().orElse(gap(asked.get(i))));
            model = read.answer().making().model();
        }
        judge(sitting, script, prefix, books.of(script, Optional.empty(), scenes));
        table.keep(row.id(), scenes, model);
    }

    private void judge(Sitting sitting, PinnedScript script, Prefix prefix, Book book) throws Failed {
        Judge judge = new Judge(script);
        List<Contradiction> found = book.found().stream()
                .map(Found::contradiction)
                .filter(one -> !one.isCertain())
                .limit(MOST_JUDGED)
                .toList();
        sitting.expect(found.size());
        for (Contradiction one : found) {
            String name = continuity.judging(
                    one.first().scene().name(), one.second().scene().name());
            sitting.read(new Step<>(name, judge.asked(prefix, one), reply -> judge.check(one, reply)));
        }
    }

    private List<Step<SceneClaims>> steps(PinnedScript script) {
        return LedgerStep.all(script, head.of(script), words);
    }

    private static SceneClaims gap(PinnedScene scene) {
        return new SceneClaims(scene.name(), scene.hash(), true, List.of(), 0, 0);
    }
}
