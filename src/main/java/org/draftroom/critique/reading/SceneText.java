package org.draftroom.critique.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;

/**
 * A scene as its pages say it: no markup, no notes, no boneyards, no synopses. The model reads this text, and
 * its quotes are looked for in it.
 *
 * @param offsets where each character stands in the script's source, or -1 for a line break put in between
 */
public record SceneText(String text, int[] offsets, List<Paragraph> paragraphs) {

    /** A paragraph's place in the text. */
    public record Paragraph(ElementType type, int from, int to) {

        /** Shown in capitals whatever is typed. */
        boolean isInCapitals() {
            return type == ElementType.SCENE_HEADING || type == ElementType.CHARACTER || type == ElementType.TRANSITION;
        }
    }

    public static SceneText of(Screenplay screenplay, Scene scene) {
        Writing writing = new Writing();
        screenplay.elements().subList(scene.firstElement(), scene.endElement()).stream()
                .filter(element -> element.type().isPrinted())
                .forEach(writing::add);
        return writing.done();
    }

    private static final class Writing {

        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private int[] offsets = new int[1024];

        void add(Element element) {
            StyledText styled = StyledText.of(element.text());
            if (styled.text().isBlank()) {
                return;
            }
            breakBefore(element.type());
            int from = text.length();
            for (int i = 0; i < styled.text().length(); i++) {
                put(styled.text().charAt(i), element.map().offset(styled.marked(i)));
            }
            paragraphs.add(new Paragraph(element.type(), from, text.length()));
        }

        private void breakBefore(ElementType type) {
            if (text.length() == 0) {
                return;
            }
            put('\n', -1);
            if (type != ElementType.DIALOGUE && type != ElementType.PARENTHETICAL) {
                put('\n', -1);
            }
        }

        private void put(char c, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[text.length()] = offset;
            text.append(c);
        }

        SceneText done() {
            return new SceneText(text.toString(), Arrays.copyOf(offsets, text.length()), List.copyOf(paragraphs));
        }
    }
}
