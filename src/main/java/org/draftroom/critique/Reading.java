package org.draftroom.critique;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.Place;
import org.draftroom.screenplay.Scene;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** A script at the version that is looked at: follows lines of earlier versions to it. */
final class Reading {

    private final Lines lines;
    private final List<Scene> scenes;

    Reading(ScriptLog log, Script script, ScriptText text, List<Scene> scenes) {
        this.lines = new Lines(log, script.id(), text);
        this.scenes = scenes;
    }

    Place place(Anchor anchor) {
        return lines.place(anchor);
    }

    /** The scene that the critique's scene has become; empty when its heading is gone. */
    Optional<Scene> sceneOf(Critique critique) {
        String heading = critique.headingPassage();
        Place place =
                place(new Anchor(critique.version(), critique.from(), critique.from() + heading.length(), heading));
        return place.isGone()
                ? Optional.empty()
                : PinnedScene.sceneAt(scenes, place.range().from());
    }
}
