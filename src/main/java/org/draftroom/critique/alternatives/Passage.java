package org.draftroom.critique.alternatives;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.Anchor;

/**
 * A line of action or dialogue, or a part of one, that may be worded in another way.
 *
 * @param line as the page shows it, on one line
 */
public record Passage(PinnedScript script, PinnedScene scene, Anchor anchor, String line) {

    /** The longest that alternatives are written for. */
    public static final int LONGEST = 400;

    private static final List<ElementType> KINDS =
            List.of(ElementType.ACTION, ElementType.DIALOGUE, ElementType.LYRICS);

    /**
     * What is selected from and to these offsets, or where they are the same, the whole paragraph there. Empty when it
     * isn't within one paragraph of action or dialogue in a scene, says nothing, or is too long.
     */
    public static Optional<Passage> at(PinnedScript script, int from, int to) {
        return script.screenplay().elements().stream()
                .filter(element -> KINDS.contains(element.type()) && element.from() <= from && to <= element.to())
                .findFirst()
                .flatMap(element -> of(script, element, from, to));
    }

    private static Optional<Passage> of(PinnedScript script, Element element, int from, int to) {
        String source = script.screenplay().source();
        int start = from == to ? element.map().offset(0) : from;
        int end = from == to ? element.to() : to;
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        Anchor anchor = new Anchor(script.version(), start, end, source.substring(start, end));
        String line = StyledText.of(withoutNotes(anchor.quote()))
                .text()
                .replaceAll("\\s+", " ")
                .strip();
        boolean isOne = line.codePoints().anyMatch(Character::isLetterOrDigit) && line.length() <= LONGEST;
        return PinnedScene.sceneAt(script.screenplay().scenes(), start)
                .filter(scene -> isOne && scene.from() <= anchor.from())
                .flatMap(scene -> script.scenes().stream()
                        .filter(some -> some.scene().index() == scene.index())
                        .findFirst())
                .map(scene -> new Passage(script, scene, anchor, line));
    }

    /** Whether the script is the same around the line when this stands in its place: as many paragraphs, of the same kinds. */
    boolean takes(String replacement) {
        Screenplay now = script.screenplay();
        String text = now.source().substring(0, anchor.from())
                + replacement
                + now.source().substring(anchor.to());
        List<ElementType> before = now.elements().stream().map(Element::type).toList();
        return Fountain.parse(text).elements().stream()
                .map(Element::type)
                .toList()
                .equals(before);
    }

    private static String withoutNotes(String text) {
        return text.replaceAll("(?s)\\[\\[.*?]]|/\\*.*?\\*/", "");
    }
}
