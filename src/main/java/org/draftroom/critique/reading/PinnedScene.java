package org.draftroom.critique.reading;

import java.util.List;
import java.util.Optional;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Check;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Sha256;
import org.draftroom.ollama.reading.Step;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.ScriptText;

/**
 * A scene in one version of a script.
 *
 * @param title the script's, for the model to know what it reads
 */
public record PinnedScene(String title, int version, Screenplay screenplay, Scene scene) {

    /** The scene around this offset, the first before all scenes; empty when the script has none. */
    public static Optional<PinnedScene> around(String title, ScriptText text, int offset) {
        Screenplay screenplay = Fountain.parse(text.text());
        return sceneAt(screenplay.scenes(), offset)
                .map(scene -> new PinnedScene(title, text.version(), screenplay, scene));
    }

    /** The last scene that begins at or before the offset, else the first; blank lines after a scene are its own. */
    public static Optional<Scene> sceneAt(List<Scene> scenes, int offset) {
        return scenes.stream()
                .filter(scene -> scene.from() <= offset)
                .reduce((earlier, later) -> later)
                .or(() -> scenes.stream().findFirst());
    }

    /** Its number as written, or else its place among the scenes. */
    public String name() {
        return scene.name();
    }

    public SceneText text() {
        return SceneText.of(screenplay, scene);
    }

    /** One question about it. */
    public <T> Step<T> step(Asked asked, Check<T> check, ReadingWords words) {
        return new Step<>(words.scene(name()), asked, check);
    }

    /** As its pages say it, for a prompt. */
    public Material material() {
        return Material.fenced("THE SCENE", "scene", text().text());
    }

    /** SHA-256 of its text: it changes when the scene reads differently. */
    public String hash() {
        return Sha256.of(text().text());
    }

    /** Whether there is more to read than a heading. */
    public boolean hasText() {
        return text().paragraphs().size() > 1;
    }

    /** The heading as the source has it. */
    public String headingPassage() {
        Element heading = screenplay.elements().get(scene.firstElement());
        return screenplay.source().substring(heading.from(), heading.to());
    }

    /** The passage of a quote as the source has it. */
    public String passage(Quote quote) {
        return screenplay.source().substring(quote.from(), quote.to());
    }
}
