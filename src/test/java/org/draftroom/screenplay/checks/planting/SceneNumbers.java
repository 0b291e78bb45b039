package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Slips in scene numbers, in scripts where every scene has one of its own. */
final class SceneNumbers {

    private SceneNumbers() {}

    static List<Edit> missing(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Element heading : numbered(script)) {
            int at = at(script, heading);
            int from = at;
            while (script.source().charAt(from - 1) == ' ') {
                from--;
            }
            edits.add(Edit.delete(from, at + heading.number().length() + 2, heading.from()));
        }
        return edits;
    }

    static List<Edit> doubled(Script script, Random random) {
        List<Element> headings = numbered(script);
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < headings.size(); i++) {
            int at = at(script, headings.get(i)) + 1;
            int to = at + headings.get(i).number().length();
            edits.add(new Edit(at, to, headings.get(i - 1).number(), 0));
        }
        return edits;
    }

    private static List<Element> numbered(Script script) {
        List<Element> headings = script.all(ElementType.SCENE_HEADING);
        long numbers = headings.stream()
                .map(Element::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .count();
        return numbers == headings.size() && numbers >= 3 ? headings : List.of();
    }

    private static int at(Script script, Element heading) {
        return script.source().lastIndexOf("#" + heading.number() + "#", heading.to());
    }
}
