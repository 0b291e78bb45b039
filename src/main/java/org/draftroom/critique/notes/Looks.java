package org.draftroom.critique.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;
import org.draftroom.support.jobs.Urgency;

/** Looking at the notes of a script again, after a rewrite. */
@ApplicationScoped
public class Looks {

    /** So many questions somebody may wait for; more are done when nobody waits. */
    private static final int A_FEW = 2;

    private final ScriptNotes notes;
    private final ScriptLog log;
    private final Jobs jobs;

    Looks(ScriptNotes notes, ScriptLog log, Jobs jobs) {
        this.notes = notes;
        this.log = log;
        this.jobs = jobs;
    }

    /** The latest job of this person, if there was one. */
    public Optional<Job> latest(UUID script, UUID person) {
        return jobs.latest(NotesReader.KIND, script, person);
    }

    /** The job that waits or runs, whoever began it. */
    public Optional<Job> underWay(UUID script) {
        return jobs.underWay(NotesReader.KIND, script);
    }

    /** Has all notes of scenes that changed looked at, unless there are none or somebody's look is under way. */
    public void begin(Script script, PinnedScript now, UUID person) {
        int questions = wanted(script, now).size();
        if (questions > 0 && underWay(script.id()).isEmpty()) {
            jobs.submit(new NewJob(
                    NotesReader.KIND,
                    Lanes.MODEL,
                    script.id(),
                    person,
                    Integer.toString(now.version()),
                    questions <= A_FEW ? Urgency.NOW : Urgency.BATCH));
        }
    }

    /** How many questions it would take now. */
    public int questions(Script script, PinnedScript now) {
        return wanted(script, now).size();
    }

    /** Scene by scene, the notes that nobody has looked at on this text, and that the text alone doesn't decide. */
    List<SceneLook> wanted(Script script, PinnedScript now) {
        Standings standings = Standings.in(now, log);
        Map<Integer, List<StandingNote>> ofScenes = new TreeMap<>();
        for (StandingNote note : notes.of(script, now)) {
            changedScene(standings, note)
                    .ifPresent(scene -> ofScenes.computeIfAbsent(scene.scene().index(), fresh -> new ArrayList<>())
                            .add(note));
        }
        return ofScenes.entrySet().stream()
                .flatMap(entry -> parts(now.scenes().get(entry.getKey()), entry.getValue()).stream())
                .toList();
    }

    /** The scene to look at for this note; empty when there is none, or it was looked at on this very text. */
    private static Optional<PinnedScene> changedScene(Standings standings, StandingNote note) {
        return note.isUnseen()
                ? standings
                        .changedScene(note.note())
                        .filter(PinnedScene::hasText)
                        .filter(scene -> !isKnown(note, scene))
                : Optional.empty();
    }

    private static boolean isKnown(StandingNote note, PinnedScene scene) {
        String hash = scene.hash();
        return note.history().stream().anyMatch(look -> look.sceneHash().equals(hash));
    }

    private static List<SceneLook> parts(PinnedScene scene, List<StandingNote> notes) {
        List<SceneLook> parts = new ArrayList<>();
        for (int from = 0; from < notes.size(); from += SceneLook.MOST) {
            parts.add(new SceneLook(scene, notes.subList(from, Math.min(notes.size(), from + SceneLook.MOST))));
        }
        return parts;
    }
}
