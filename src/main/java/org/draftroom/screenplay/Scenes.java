package org.draftroom.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides elements into scenes. */
final class Scenes {

    private Scenes() {}

    static List<Scene> of(List<Element> elements) {
        List<Scene> scenes = new ArrayList<>();
        int start = next(elements, 0);
        while (start < elements.size()) {
            int next = next(elements, start + 1);
            scenes.add(scene(scenes.size(), elements, start, end(elements, start, next)));
            start = next;
        }
        return scenes;
    }

    private static int next(List<Element> elements, int from) {
        int at = from;
        while (at < elements.size() && !elements.get(at).is(ElementType.SCENE_HEADING)) {
            at++;
        }
        return at;
    }

    /** Sections right before the next heading open what comes, with their synopses: they aren't of this scene. */
    private static int end(List<Element> elements, int start, int next) {
        int end = next;
        for (int at = next - 1; at > start && isSilent(elements.get(at)); at--) {
            end = elements.get(at).is(ElementType.SECTION) ? at : end;
        }
        return end;
    }

    private static boolean isSilent(Element element) {
        return element.is(ElementType.SECTION) || element.is(ElementType.SYNOPSIS) || element.is(ElementType.NOTE);
    }

    private static Scene scene(int index, List<Element> elements, int start, int end) {
        Element heading = elements.get(start);
        StringBuilder synopsis = new StringBuilder();
        String color = "";
        boolean sectioned = false;
        for (Element element : elements.subList(start, end)) {
            sectioned |= element.is(ElementType.SECTION);
            if (element.is(ElementType.SYNOPSIS) && !sectioned) {
                synopsis.append(synopsis.isEmpty() ? "" : "\n").append(element.text());
            }
            for (String note : element.notes()) {
                color = color.isEmpty() ? color(note) : color;
            }
        }
        String text = StyledText.of(heading.text()).text();
        int to = elements.get(end - 1).to();
        return new Scene(index, heading.number(), text, heading.from(), to, start, end, synopsis.toString(), color);
    }

    private static String color(String note) {
        String lower = note.trim().toLowerCase(Locale.ROOT);
        boolean named = lower.startsWith("color:") || lower.startsWith("colour:");
        return named ? lower.substring(lower.indexOf(':') + 1).trim() : "";
    }
}
