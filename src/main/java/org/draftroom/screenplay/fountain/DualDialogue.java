package org.draftroom.screenplay.fountain;

import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Pairs a speech marked by a caret with the speech directly before it. A caret without one means nothing. */
final class DualDialogue {

    private DualDialogue() {}

    static List<Element> pair(List<Element> elements) {
        int before = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.is(ElementType.CHARACTER)) {
                boolean right = element.dual() == Dual.RIGHT && before >= 0 && side(elements, before) == Dual.NONE;
                if (right) {
                    place(elements, before, Dual.LEFT);
                }
                place(elements, i, right ? Dual.RIGHT : Dual.NONE);
                before = i;
            } else if (!belongs(element) && !element.is(ElementType.NOTE)) {
                before = -1;
            }
        }
        return elements;
    }

    private static Dual side(List<Element> elements, int cue) {
        return elements.get(cue).dual();
    }

    private static void place(List<Element> elements, int cue, Dual side) {
        int at = cue;
        do {
            if (elements.get(at).dual() != side) {
                elements.set(at, elements.get(at).beside(side));
            }
            at++;
        } while (at < elements.size() && belongs(elements.get(at)));
    }

    /** Whether an element goes on with the speech before it. */
    private static boolean belongs(Element element) {
        return switch (element.type()) {
            case DIALOGUE, PARENTHETICAL -> true;
            case LYRICS -> element.traits().blankLinesBefore() == 0;
            default -> false;
        };
    }
}
