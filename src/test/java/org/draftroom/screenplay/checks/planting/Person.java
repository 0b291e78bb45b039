package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;

/**
 * Somebody who is seen in a scene and speaks in it.
 *
 * @param name as in the cue
 * @param scene where
 * @param cue the first in the scene
 */
record Person(String name, Scene scene, Element cue) {

    /** All in all scenes whom the action of the script names too; each once a scene. */
    static List<Person> seen(Script script) {
        List<Person> people = new ArrayList<>();
        for (Scene scene : script.scenes()) {
            List<String> names = new ArrayList<>();
            for (Element cue : script.of(scene)) {
                if (cue.is(ElementType.CHARACTER) && isSeen(script, cue) && !names.contains(nameOf(cue))) {
                    names.add(nameOf(cue));
                    people.add(new Person(nameOf(cue), scene, cue));
                }
            }
        }
        return people;
    }

    private static boolean isSeen(Script script, Element cue) {
        boolean onScreen = Cue.of(cue.text()).extensions().isEmpty();
        String inAction = Letters.inSentence(nameOf(cue)) + " ";
        return onScreen
                && script.all(ElementType.ACTION).stream()
                        .anyMatch(action -> action.text().contains(inAction));
    }

    private static String nameOf(Element cue) {
        return Cue.of(cue.text()).key();
    }

    /** The name as it stands in a sentence. */
    String called() {
        return Letters.inSentence(name);
    }

    /** Whether the action names them before they first speak in the scene. */
    boolean isNamedBefore(Script script) {
        String before = script.source().substring(scene.from(), cue.from()).toUpperCase(java.util.Locale.ROOT);
        return before.contains(name);
    }

    /** Where something can be added to the scene: behind its last action or speech. */
    int sceneEnd(Script script) {
        int end = cue.to();
        for (Element element : script.of(scene)) {
            boolean counts = element.is(ElementType.ACTION) || element.is(ElementType.DIALOGUE);
            end = counts ? Math.max(end, element.to()) : end;
        }
        return end;
    }
}
