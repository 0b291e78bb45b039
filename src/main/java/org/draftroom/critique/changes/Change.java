package org.draftroom.critique.changes;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.screenplay.revisions.ComparedScene.State;

/**
 * A scene in which words came or went.
 *
 * @param number from 1, in the order of the later version
 * @param state what became of the scene
 * @param earlier the scene as it was; empty when it was added
 * @param now the scene as it is; empty when it was cut
 * @param went paragraphs that are no more, in order, each speech after its cue
 * @param came those that are new
 */
record Change(
        int number,
        State state,
        Optional<PinnedScene> earlier,
        Optional<PinnedScene> now,
        List<String> went,
        List<String> came) {

    /** The scene, where it is now or else where it was. */
    PinnedScene scene() {
        return now.or(() -> earlier).orElseThrow();
    }

    /** Characters that came or went. */
    int weight() {
        return went.stream().mapToInt(String::length).sum()
                + came.stream().mapToInt(String::length).sum();
    }
}
