package org.draftroom.critique.notes;

import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.Anchor;

/**
 * A line that a note rests on; goes to JSON and back as it is.
 *
 * @param sceneHash of the scene it stood in, as that was read
 * @param heading that scene's, by which it is found again when the line is gone
 */
public record NoteLine(Cited cited, String sceneHash, Anchor heading) {

    static NoteLine of(PinnedScript script, Cited cited) {
        PinnedScene scene = sceneOf(script, cited.anchor().from());
        String heading = scene.headingPassage();
        int from = scene.scene().from();
        return new NoteLine(cited, scene.hash(), new Anchor(script.version(), from, from + heading.length(), heading));
    }

    private static PinnedScene sceneOf(PinnedScript script, int offset) {
        return script.scenes().stream()
                .filter(scene -> scene.scene().from() <= offset)
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new IllegalStateException("No scene at " + offset + " of version " + script.version()));
    }
}
