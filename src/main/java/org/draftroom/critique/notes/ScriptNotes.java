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
import org.draftroom.critique.NoteState;
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
    private final ReadingNotes readings;

    ScriptNotes(
            ScriptLog log, CritiquedScenes critiqued, ReadingNoteTable notes, LookTable looks, ReadingNotes readings) {
        this.log = log;
        this.critiqued = critiqued;
        this.notes = notes;
        this.looks = looks;
        this.readings = readings;
    }

    /** Each with where it stands in this version; those of readings first, then scene by scene. */
    public List<StandingNote> of(Script script, PinnedScript now) {
        Map<UUID, List<Look>> history = looks.of(script.id(), now.version());
        Standings standings = Standings.in(now, log);
        return all(script, now)
                .map(note -> standings.of(note, history.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /** Those of one critique, the weightiest first. */
    public List<StandingNote> of(PinnedScript now, Critique critique) {
        Map<UUID, List<Look>> history = looks.of(now.id(), now.version());
        Standings standings = Standings.in(now, log);
        return ofScene(critiqued.of(critique))
                .map(note -> standings.of(note, history.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /** What a person makes of a note; it holds for good, whatever the model finds later. */
    public void mark(ReadingNote note, NoteState state, UUID person) {
        if (note.source() == NoteSource.SCENE) {
            critiqued.mark(note.id(), state);
            tell(note.script(), note.id(), state, person);
        } else {
            readings.mark(note, state, person);
        }
    }

    /** Keeps with the history of a scene's note what a person made of it. */
    public void tell(UUID script, UUID note, NoteState state, UUID person) {
        looks.add(script, note, log.head(script).version(), ReadingNotes.finding(state), person);
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
