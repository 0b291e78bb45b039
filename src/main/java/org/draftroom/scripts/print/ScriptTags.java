package org.draftroom.scripts.print;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.pagination.Line;

/**
 * The tags of a script in the order in which it is read: scenes, in them paragraphs and speeches; of a dual
 * dialogue the left side first.
 */
final class ScriptTags {

    private static final Map<ElementType, String> NAMES = Map.of(
            ElementType.SCENE_HEADING, "SceneHeading",
            ElementType.ACTION, "Action",
            ElementType.CHARACTER, "Character",
            ElementType.DIALOGUE, "Dialogue",
            ElementType.PARENTHETICAL, "Parenthetical",
            ElementType.LYRICS, "Lyrics",
            ElementType.TRANSITION, "Transition",
            ElementType.CENTERED, "Centered");

    private final List<Element> elements;
    private final BitSet printed = new BitSet();
    private final Map<Integer, Tag> tags = new HashMap<>();
    private Tag dual;
    private Tag speech;

    private ScriptTags(Printout printout) {
        this.elements = printout.screenplay().elements();
        for (Sheet sheet : printout.sheets()) {
            for (Line line : sheet.wanted()) {
                if (line.element() >= 0 && !line.text().isEmpty()) {
                    printed.set(line.element());
                }
            }
        }
    }

    static ScriptTags of(Printout printout, Tag document) {
        ScriptTags tags = new ScriptTags(printout);
        int at = 0;
        for (Scene scene : printout.screenplay().scenes()) {
            tags.add(document, at, scene.firstElement());
            int first = tags.printed.nextSetBit(scene.firstElement());
            if (first >= 0 && first < scene.endElement()) {
                tags.add(document.add("Scene"), scene.firstElement(), scene.endElement());
            }
            at = scene.endElement();
        }
        tags.add(document, at, tags.elements.size());
        return tags;
    }

    /** The tag of an element that is printed. */
    Tag of(int element) {
        return tags.get(element);
    }

    private void add(Tag parent, int from, int to) {
        speech = null;
        dual = null;
        for (int i = from; i < to; i++) {
            if (printed.get(i)) {
                Element element = elements.get(i);
                tags.put(i, home(parent, element).add(NAMES.get(element.type())));
            }
        }
    }

    private Tag home(Tag parent, Element element) {
        if (element.is(ElementType.CHARACTER)) {
            dual = element.dual() == Dual.NONE ? null : element.dual() == Dual.LEFT ? parent.add("DualDialogue") : dual;
            speech = (dual == null ? parent : dual).add("Speech");
        } else if (!isSpoken(element)) {
            speech = null;
        }
        return speech == null ? parent : speech;
    }

    private static boolean isSpoken(Element element) {
        return element.is(ElementType.DIALOGUE)
                || element.is(ElementType.PARENTHETICAL)
                || element.is(ElementType.LYRICS) && element.traits().blankLinesBefore() == 0;
    }
}
