package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;

/** Divides a script into acts: by its highest sections when there are two to eight of them with scenes, else into quarters. */
final class Acts {

    private static final int MOST = 8;
    private static final int QUARTERS = 4;

    private Acts() {}

    /** @param pages the page each scene begins on */
    static List<Act> of(Screenplay screenplay, List<Integer> pages) {
        List<Act> sections = sections(screenplay);
        return sections.size() >= 2 && sections.size() <= MOST ? sections : quarters(pages);
    }

    private static List<Act> sections(Screenplay screenplay) {
        List<Element> all = screenplay.elements().stream()
                .filter(element -> element.is(ElementType.SECTION))
                .toList();
        OptionalInt highest = all.stream().mapToInt(Element::depth).min();
        List<Scene> scenes = screenplay.scenes();
        List<Act> acts = new ArrayList<>();
        int from = 0;
        String title = "";
        for (Element section : all) {
            if (section.depth() == highest.orElse(0)) {
                int to = before(scenes, section.from());
                add(acts, new Act(title, from, to));
                from = to;
                title = StyledText.of(section.text()).text();
            }
        }
        add(acts, new Act(title, from, scenes.size()));
        return acts;
    }

    private static int before(List<Scene> scenes, int offset) {
        return (int) scenes.stream().filter(scene -> scene.from() < offset).count();
    }

    /** By pages, each at least a scene. */
    private static List<Act> quarters(List<Integer> pages) {
        List<Act> acts = new ArrayList<>();
        int first = pages.isEmpty() ? 1 : pages.get(0);
        int length = pages.isEmpty() ? 0 : pages.get(pages.size() - 1) - first + 1;
        int from = 0;
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            double end = first + (double) length * quarter / QUARTERS;
            int to = quarter == QUARTERS
                    ? pages.size()
                    : (int) pages.stream().filter(page -> page < end).count();
            add(acts, new Act("", from, to));
            from = Math.max(from, to);
        }
        return acts;
    }

    private static void add(List<Act> acts, Act act) {
        if (act.to() > act.from()) {
            acts.add(act);
        }
    }
}
