package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;

/**
 * A scene's stretch of the source, up to the next heading, or what stands before the first one.
 *
 * @param name the scene's, empty before the first
 * @param heading the scene's, empty before the first
 * @param from source offset of its first character
 * @param to source offset after its last one
 * @param paragraphs all of it but blank lines
 */
record Stretch(String name, String heading, int from, int to, List<Paragraph> paragraphs) {

    /** All of the source; the first is what stands before the first heading, and may be empty. */
    static List<Stretch> of(Screenplay screenplay) {
        List<Scene> scenes = screenplay.scenes();
        List<Stretch> stretches = new ArrayList<>();
        String name = "";
        String heading = "";
        int from = 0;
        int element = 0;
        for (Scene scene : scenes) {
            stretches.add(
                    stretch(screenplay, name, heading, new int[] {from, scene.from(), element, scene.firstElement()}));
            name = scene.name();
            heading = scene.heading();
            from = scene.from();
            element = scene.firstElement();
        }
        int[] last = {
            from, screenplay.source().length(), element, screenplay.elements().size()
        };
        stretches.add(stretch(screenplay, name, heading, last));
        return stretches;
    }

    /** What tells whether another is the same. */
    String text() {
        return paragraphs.toString();
    }

    private static Stretch stretch(Screenplay screenplay, String name, String heading, int[] bounds) {
        String source = screenplay.source();
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = bounds[0];
        for (Element element : screenplay.elements().subList(bounds[2], bounds[3])) {
            add(paragraphs, Paragraph.OTHER, source.substring(at, Math.max(at, element.from())));
            add(paragraphs, element.type().code(), source.substring(element.from(), element.to()));
            at = element.to();
        }
        add(paragraphs, Paragraph.OTHER, source.substring(Math.min(at, bounds[1]), bounds[1]));
        return new Stretch(name, heading, bounds[0], bounds[1], paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, String kind, String text) {
        if (!text.isBlank()) {
            paragraphs.add(new Paragraph(kind, text.strip()));
        }
    }
}
