package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads one reply about what weakens a scene: a note on no line of the scene is withheld and counted. */
final class NotesCheck {

    private static final int MOST = 3;

    private final PinnedScene scene;
    private final String scenesId;
    private final Citations citations;
    private final List<Candidate> notes = new ArrayList<>();
    private final Set<Integer> places = new HashSet<>();
    private int malformed;

    private NotesCheck(PinnedScript script, PinnedScene scene, String scenesId) {
        this.scene = scene;
        this.scenesId = scenesId;
        this.citations = new Citations(script);
    }

    static Checked<SceneNotes> of(PinnedScript script, PinnedScene scene, String id, String reply) {
        return Fields.of(reply)
                .filter(fields -> fields.node().path("notes").isArray())
                .map(fields -> new NotesCheck(script, scene, id).checked(fields.list("notes", MOST)))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object with \"notes\"."));
    }

    private Checked<SceneNotes> checked(List<Fields> list) {
        list.forEach(this::read);
        SceneNotes read = new SceneNotes(notes, new Tally(citations.found(), citations.withheld(), malformed));
        return notes.isEmpty() && citations.withheld() > 0
                ? Checked.poor(read, 0, List.of("None of the quotes is in the scene."))
                : Checked.usable(read);
    }

    private void read(Fields fields) {
        Optional<Aspect> aspect = Aspect.of(fields.text("aspect", 20));
        String title = fields.text("title", 120);
        String what = fields.text("what", 400);
        OptionalInt weight = fields.whole("weight", 1, 3);
        if (aspect.isEmpty() || title.isEmpty() || what.isEmpty() || weight.isEmpty()) {
            malformed++;
            return;
        }
        Optional<Cited> cited = citations.in(scene, fields.quote());
        cited.filter(line -> places.add(line.anchor().from()))
                .ifPresent(line -> notes.add(new Candidate(
                        scenesId + "n" + (notes.size() + 1),
                        aspect.get(),
                        title,
                        what,
                        fields.text("try", 300),
                        weight.getAsInt(),
                        line)));
    }
}
