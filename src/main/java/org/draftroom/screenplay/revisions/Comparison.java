package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.revisions.ComparedScene.State;

/** Compares two texts of a script scene by scene, and all that was typed in them: notes and the title page too. */
public final class Comparison {

    private final List<Stretch> before;
    private final List<Stretch> after;
    private final int[] partners;
    private final BitSet moved = new BitSet();

    private Comparison(Screenplay earlier, Screenplay now) {
        this.before = Stretch.of(earlier);
        this.after = Stretch.of(now);
        this.partners = ScenePairs.of(before, after);
        findMoved();
    }

    /** The scenes in the order of the later text; one that was cut follows the one that it followed. */
    public static List<ComparedScene> between(Screenplay earlier, Screenplay now) {
        return new Comparison(earlier, now).scenes();
    }

    private void findMoved() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                pairs.add(new int[] {partners[i], i});
                moved.set(i);
            }
        }
        Ascending.longest(pairs.toArray(int[][]::new)).forEach(pair -> moved.clear(pair[1]));
    }

    private List<ComparedScene> scenes() {
        BitSet kept = new BitSet();
        Arrays.stream(partners).filter(i -> i >= 0).forEach(kept::set);
        List<ComparedScene> scenes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            scenes.add(scene(i));
            if (partners[i] >= 0) {
                for (int j = partners[i] + 1; j < before.size() && !kept.get(j); j++) {
                    scenes.add(cut(j));
                }
            }
        }
        return scenes;
    }

    private ComparedScene scene(int i) {
        Stretch now = after.get(i);
        if (partners[i] < 0) {
            return new ComparedScene(
                    State.ADDED, now.name(), now.heading(), -1, i, ComparedParagraph.all(now.paragraphs(), Fate.CAME));
        }
        List<ComparedParagraph> paragraphs =
                ComparedParagraph.between(before.get(partners[i]).paragraphs(), now.paragraphs());
        boolean changed = paragraphs.stream().anyMatch(ComparedParagraph::isChanged);
        State state = moved.get(i) ? State.MOVED : changed ? State.CHANGED : State.SAME;
        return new ComparedScene(state, now.name(), now.heading(), partners[i], i, paragraphs);
    }

    private ComparedScene cut(int j) {
        Stretch was = before.get(j);
        return new ComparedScene(
                State.CUT, was.name(), was.heading(), j, -1, ComparedParagraph.all(was.paragraphs(), Fate.WENT));
    }
}
