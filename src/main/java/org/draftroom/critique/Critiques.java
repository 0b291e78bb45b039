package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;

/** The critiques of the scripts that a person may see. */
@ApplicationScoped
public class Critiques {

    private final Scripts scripts;
    private final ScriptLog log;
    private final CritiqueTable critiques;
    private final NoteTable notes;
    private final Jobs jobs;

    Critiques(Scripts scripts, ScriptLog log, CritiqueTable critiques, NoteTable notes, Jobs jobs) {
        this.scripts = scripts;
        this.log = log;
        this.critiques = critiques;
        this.notes = notes;
        this.jobs = jobs;
    }

    /**
     * Has a scene read: exactly the one from and to these offsets of that version. Empty when the version has
     * no such scene. The same scene, waiting or being read already, isn't read twice at once.
     */
    public Optional<Critique> begin(Script script, UUID person, Wanted wanted) {
        return pinned(script, wanted)
                .map(scene -> underWay(script, person, scene)
                        .orElseGet(() -> submit(script, person, scene, wanted.lenses())));
    }

    public Optional<Critique> find(UUID id, UUID person) {
        return critiques
                .find(id)
                .filter(critique -> scripts.find(critique.script(), person).isPresent());
    }

    /** The note, if this person may say something of its script. */
    public Optional<Note> findNote(UUID id, UUID person) {
        return notes.find(id)
                .filter(note -> critiques
                        .find(note.critique())
                        .flatMap(critique -> scripts.find(critique.script(), person))
                        .filter(script -> script.role().mayComment())
                        .isPresent());
    }

    public void mark(Note note, NoteState state) {
        notes.mark(note.id(), state);
    }

    static String hash(PinnedScene pinned) {
        try {
            byte[] text = pinned.text().text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<PinnedScene> pinned(Script script, Wanted wanted) {
        if (wanted.version() < 0 || wanted.version() > script.version()) {
            return Optional.empty();
        }
        ScriptText text = new ScriptText(wanted.version(), log.text(script.id(), wanted.version()));
        return PinnedScene.around(script.title(), text, wanted.from())
                .filter(pinned ->
                        pinned.scene().from() == wanted.from() && pinned.scene().to() == wanted.to());
    }

    private Optional<Critique> underWay(Script script, UUID person, PinnedScene scene) {
        return critiques.latest(script.id(), scene.version()).stream()
                .takeWhile(critique -> critique.version() == scene.version())
                .filter(critique -> critique.from() == scene.scene().from() && !critique.isRead())
                .filter(critique -> jobs.latest(SceneReader.KIND, critique.id(), person)
                        .filter(job -> !job.status().hasEnded())
                        .isPresent())
                .findFirst();
    }

    private Critique submit(Script script, UUID person, PinnedScene scene, Set<Lens> lenses) {
        String hash = hash(scene);
        Looking looking = Looking.after(critiques.earlier(script.id(), hash), lenses);
        UUID id = critiques.insert(script.id(), scene, hash, looking);
        jobs.submit(new NewJob(SceneReader.KIND, Lanes.MODEL, id, person, id.toString()));
        return critiques.find(id).orElseThrow();
    }

    /** Which scene of which version, and what it is looked at for. */
    public record Wanted(int version, int from, int to, Set<Lens> lenses) {}
}
