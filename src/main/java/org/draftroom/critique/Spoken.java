package org.draftroom.critique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.StyledText;

/** What each character says in a scene. */
final class Spoken {

    private final Map<String, List<Element>> lines = new LinkedHashMap<>();

    private Spoken() {}

    static Spoken in(PinnedScene scene) {
        Spoken spoken = new Spoken();
        String speaker = "";
        for (Element element : scene.screenplay()
                .elements()
                .subList(scene.scene().firstElement(), scene.scene().endElement())) {
            switch (element.type()) {
                case CHARACTER -> speaker = Cue.of(element.text()).key();
                case DIALOGUE, LYRICS -> spoken.add(speaker, element);
                case PARENTHETICAL, NOTE, SYNOPSIS -> {}
                default -> speaker = "";
            }
        }
        return spoken;
    }

    /** Who speaks, in capitals, in the order they first do. */
    List<String> characters() {
        return List.copyOf(lines.keySet());
    }

    /** The speeches, as the page has them. */
    List<String> of(String character) {
        return lines.getOrDefault(character, List.of()).stream()
                .map(element -> StyledText.of(element.text()).text().replaceAll("\\s+", " "))
                .toList();
    }

    /** Whether this range of the source is within what the character says. */
    boolean has(String character, int from, int to) {
        return lines.getOrDefault(character, List.of()).stream()
                .anyMatch(element -> element.from() <= from && to <= element.to());
    }

    private void add(String speaker, Element element) {
        if (!speaker.isEmpty() && !StyledText.of(element.text()).text().isBlank()) {
            lines.computeIfAbsent(speaker, any -> new ArrayList<>()).add(element);
        }
    }
}
