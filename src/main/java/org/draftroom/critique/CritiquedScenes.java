package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.screenplay.Scene;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** The scenes of a script that have a critique. */
@ApplicationScoped
public class CritiquedScenes {

    private final ScriptLog log;
    private final CritiqueTable critiques;
    private final NoteTable notes;

    CritiquedScenes(ScriptLog log, CritiqueTable critiques, NoteTable notes) {
        this.log = log;
        this.critiques = critiques;
        this.notes = notes;
    }

    /** The latest critique that was read of every scene there was; those of scenes that are cut whole too. */
    public List<Critiqued> latest(Script script, PinnedScript now) {
        ScriptText text = new ScriptText(now.version(), now.screenplay().source());
        Reading reading = new Reading(log, script, text, now.screenplay().scenes());
        Set<Scene> seen = new HashSet<>();
        Set<String> cut = new HashSet<>();
        return critiques.latest(script.id(), now.version()).stream()
                .filter(Critique::isRead)
                .filter(critique ->
                        reading.sceneOf(critique).map(seen::add).orElseGet(() -> cut.add(critique.headingPassage())))
                .map(this::of)
                .toList();
    }

    public Critiqued of(Critique critique) {
        return new Critiqued(critique, notes.of(critique.id()));
    }

    /** What a person makes of a note. */
    public void mark(UUID note, NoteState state) {
        notes.mark(note, state);
    }

    /** A critique and its notes, the weightiest first. */
    public record Critiqued(Critique critique, List<Note> notes) {}
}
