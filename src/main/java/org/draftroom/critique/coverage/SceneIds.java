package org.draftroom.critique.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;

/** Short names of scenes that prompts and replies use: {@code s12} after its number, or {@code p4} after its place. */
record SceneIds(boolean numbered, PinnedScript script) {

    /** By number where all numbers are short, plain and different; else by place. */
    static SceneIds of(PinnedScript script) {
        List<String> names = script.scenes().stream().map(PinnedScene::name).toList();
        Set<String> different = new HashSet<>();
        return new SceneIds(
                names.stream()
                        .allMatch(name -> name.matches("[0-9]{1,4}[A-Za-z]{0,2}")
                                && different.add(name.toLowerCase(Locale.ROOT))),
                script);
    }

    String of(PinnedScene scene) {
        return numbered
                ? "s" + scene.name().toLowerCase(Locale.ROOT)
                : "p" + (scene.scene().index() + 1);
    }
}
