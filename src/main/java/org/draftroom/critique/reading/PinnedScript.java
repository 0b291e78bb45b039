package org.draftroom.critique.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;

/**
 * One version of a script, as readings see it.
 *
 * @param paper that its pages are counted on
 */
public record PinnedScript(
        UUID id,
        UUID project,
        String title,
        int version,
        PageSize paper,
        Screenplay screenplay,
        List<PinnedScene> scenes) {

    public static PinnedScript of(Script script, ScriptText text) {
        Screenplay screenplay = Fountain.parse(text.text());
        List<PinnedScene> scenes = screenplay.scenes().stream()
                .map(scene -> new PinnedScene(script.title(), text.version(), screenplay, scene))
                .toList();
        return new PinnedScript(
                script.id(), script.project(), script.title(), text.version(), script.paper(), screenplay, scenes);
    }

    /** The first scene of this name, as a model calls it: {@code 12}, {@code scene 12}. */
    public Optional<PinnedScene> scene(String name) {
        String bare = name.replaceFirst("(?i)^\\s*scene\\s+", "").strip();
        return scenes.stream()
                .filter(scene -> scene.name().equalsIgnoreCase(bare))
                .findFirst();
    }

    /** What each scene says, as a hash; two scenes that say the same have the same. */
    public List<String> sceneHashes() {
        return scenes.stream().map(PinnedScene::hash).toList();
    }
}
