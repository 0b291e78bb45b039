package org.draftroom.critique.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.Critique;
import org.draftroom.critique.CritiquedScenes;
import org.draftroom.critique.CritiquedScenes.Critiqued;
import org.draftroom.critique.Note;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;

/** All notes that a script's writer works with: those of every scene's latest critique, and of the latest readings. */
@ApplicationScoped
public class ScriptNotes {

    /** The latest of a kind and the one before it, whose notes the later draft was to answer. */
    private static final int READINGS = 2;

    private final ScriptLog log;
    private final CritiquedScenes critiqued;
    private final ReadingNoteTable notes;
    private final LookTable looks;

    ScriptNotes(ScriptLog log, CritiquedScenes critiqued, ReadingNoteTable notes, LookTable looks) {
        this.log = log;
        this.critiqued = critiqued;
        this.notes = notes;
        this.looks = looks;
    }

    /** Each with where it stands in this version; those of readings first, then scene by scene. */
    public List<StandingNote> of(Script script, PinnedScript now) {
        Map<UUID, List<Look>> history = looks.of(script.id(), now.version());
        Standings standings = Standings.in(now, log);
        return all(script, now)
                .map(note -> standings.of(note, history.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /** Those of one critique, with where each stands. */
    public Map<UUID, StandingNote> ofCritique(Script script, PinnedScript now, UUID critique) {
        return of(script, now).stream()
                .filter(note -> note.note().reading().equals(critique))
                .collect(java.util.stream.Collectors.toMap(note -> note.note().id(), note -> note));
    }

    private Stream<ReadingNote> all(Script script, PinnedScript now) {
        return Stream.concat(
                notes.ofLatest(script.id(), READINGS).stream().filter(note -> note.version() <= now.version()),
                critiqued.latest(script, now).stream().flatMap(ScriptNotes::ofScene));
    }

    private static Stream<ReadingNote> ofScene(Critiqued critiqued) {
        Critique critique = critiqued.critique();
        String heading = critique.headingPassage();
        Anchor place = new Anchor(critique.version(), critique.from(), critique.from() + heading.length(), heading);
        return critiqued.notes().stream()
                .map(note -> note(critique, place, note, critiqued.notes().indexOf(note)));
    }

    private static ReadingNote note(Critique critique, Anchor heading, Note note, int rank) {
        Cited cited =
                new Cited(critique.sceneName(), critique.heading(), note.quote(), note.anchor(), note.places(), false);
        return new ReadingNote(
                note.id(),
                critique.script(),
                NoteSource.SCENE,
                critique.id(),
                critique.version(),
                rank,
                note.kind().word(),
                note.what(),
                note.why(),
                note.attempt(),
                List.of(new NoteLine(cited, critique.inputHash(), heading)),
                note.state(),
                critique.madeAt());
    }
}
