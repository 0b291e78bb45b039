package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Paragraphs and speeches that don't end. What is added names nobody, so that it contradicts nothing. */
final class Lengths {

    /** More than fourteen lines of action, more than twenty-five of dialogue. */
    private static final String MORE =
            " The light comes in low from the left and lies along the floor. Dust hangs in it."
                    + " A board creaks, though nothing has been set on it. Somewhere a tap drips into a basin, slowly, and a cup"
                    + " rattles on its hook as a lorry goes by. The paint has come off the sill in long curls. Under it the wood"
                    + " is grey and soft as bread. A moth beats against the lampshade and gives up. On the wall is a calendar with"
                    + " a picture of a harbour, and the harbour has faded until only the masts are left. The stove ticks as it"
                    + " cools. A smell of soap and wet wool fills the corners. Leaves have blown in under the mat, brown ones and"
                    + " one that is still green. The string of the blind swings to and fro and taps the glass. Far off a saw"
                    + " starts, bites, and stops. The shelf sags in the middle beneath a row of jam jars full of screws. A spoon"
                    + " has been left standing in one of them. Nothing else here is shut or open more than halfway.";

    private Lengths() {}

    static List<Edit> endlessAction(Script script, Random random) {
        return endless(script.plain(ElementType.ACTION).stream()
                .filter(action -> isProse(action.text()))
                .toList());
    }

    static List<Edit> endlessSpeech(Script script, Random random) {
        return endless(script.plain(ElementType.DIALOGUE));
    }

    /** Names in capitals, shots and headings of lists are no prose. */
    private static boolean isProse(String text) {
        return !text.matches("(?s).*\\p{Lu}{2}.*|^-.*|.*:");
    }

    private static List<Edit> endless(List<Element> paragraphs) {
        List<Edit> edits = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            edits.add(Edit.insert(paragraph.to(), MORE, paragraph.from()));
        }
        return edits;
    }
}
