package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;

/** What a scene or a cue needs, taken out. */
final class Gaps {

    private Gaps() {}

    /** A cue that is left without its speech. */
    static List<Edit> orphanCue(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Element cue : script.all(ElementType.CHARACTER)) {
            Element speech = script.after(cue);
            boolean alone = cue.dual() == Dual.NONE && speech.is(ElementType.DIALOGUE);
            if (alone && !isSpoken(script.after(speech))) {
                edits.add(Edit.delete(cue.to(), speech.to(), cue.from()));
            }
        }
        return edits;
    }

    private static boolean isSpoken(Element element) {
        return element.is(ElementType.DIALOGUE)
                || element.is(ElementType.PARENTHETICAL)
                || element.is(ElementType.LYRICS);
    }

    /** A scene that is left with nothing but speeches. */
    static List<Edit> noAction(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Scene scene : script.scenes()) {
            List<Element> actions = script.of(scene).stream()
                    .filter(element -> element.is(ElementType.ACTION))
                    .toList();
            boolean speaks = script.of(scene).stream().anyMatch(element -> element.is(ElementType.CHARACTER));
            if (speaks && actions.size() == 1 && !actions.get(0).text().matches("(?s).*\\p{Lu}{2}.*")) {
                Element action = actions.get(0);
                edits.add(Edit.delete(action.from(), script.after(action).from(), scene.from()));
            }
        }
        return edits;
    }

    /** A scene that is left without a synopsis where all have one. */
    static List<Edit> noPurpose(Script script, Random random) {
        List<Scene> scenes = script.scenes();
        if (scenes.size() < 3
                || scenes.stream().anyMatch(scene -> scene.synopsis().isEmpty())) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (Scene scene : scenes) {
            List<Element> synopses = script.of(scene).stream()
                    .filter(element -> element.is(ElementType.SYNOPSIS))
                    .toList();
            if (synopses.size() == 1) {
                Element synopsis = synopses.get(0);
                edits.add(Edit.delete(synopsis.from(), script.after(synopsis).from(), scene.from()));
            }
        }
        return edits;
    }
}
