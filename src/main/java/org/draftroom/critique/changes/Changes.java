package org.draftroom.critique.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.screenplay.revisions.ComparedScene;
import org.draftroom.screenplay.revisions.ComparedScene.State;
import org.draftroom.screenplay.revisions.Comparison;

/**
 * What is different between two versions as their pages say it: notes, synopses and cut passages don't count.
 *
 * @param scenes all scenes compared, in the order of the later version
 * @param changes those in which words came or went
 */
record Changes(PinnedScript earlier, PinnedScript now, List<ComparedScene> scenes, List<Change> changes) {

    static Changes between(PinnedScript earlier, PinnedScript now) {
        List<ComparedScene> scenes = Comparison.between(earlier.screenplay(), now.screenplay());
        List<Change> changes = new ArrayList<>();
        for (ComparedScene scene : scenes) {
            Optional<PinnedScene> before = at(earlier, scene.earlier());
            Optional<PinnedScene> after = at(now, scene.now());
            if (scene.state() != State.SAME && (before.isPresent() || after.isPresent())) {
                Change change = new Change(
                        changes.size() + 1,
                        scene.state(),
                        before,
                        after,
                        OnlyThere.of(before, after),
                        OnlyThere.of(after, before));
                if (change.weight() > 0) {
                    changes.add(change);
                }
            }
        }
        return new Changes(earlier, now, scenes, changes);
    }

    Optional<Change> change(int number) {
        return number >= 1 && number <= changes.size() ? Optional.of(changes.get(number - 1)) : Optional.empty();
    }

    /** How many scenes became this. */
    int count(State state) {
        return (int) scenes.stream()
                .filter(scene -> scene.state() == state && !scene.heading().isEmpty())
                .count();
    }

    /** Stretch 0 is what stands before the first scene. */
    private static Optional<PinnedScene> at(PinnedScript script, int stretch) {
        return stretch >= 1 && stretch <= script.scenes().size()
                ? Optional.of(script.scenes().get(stretch - 1))
                : Optional.empty();
    }
}
