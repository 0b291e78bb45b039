package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;

/**
 * Figures of a screenplay.
 *
 * @param scenes how many scenes it has
 * @param pages how many pages, the title page not counted
 * @param words words of everything that is printed, the title page not counted
 * @param parts the speaking parts, the one with most words first
 */
public record Statistics(int scenes, int pages, int words, List<Part> parts) {

    /** Counts a screenplay and its pages. */
    public static Statistics of(Screenplay screenplay, Pages pages) {
        List<Part> parts = parts(screenplay.elements(), printedLines(screenplay, pages));
        return new Statistics(screenplay.scenes().size(), pages.count(), words(screenplay.elements()), parts);
    }

    /** Words of everything that is printed, the title page not counted. */
    public static int words(Screenplay screenplay) {
        return words(screenplay.elements());
    }

    private static int words(List<Element> elements) {
        int words = 0;
        for (Element element : elements) {
            words += element.type().isPrinted() ? words(element.text()) : 0;
        }
        return words;
    }

    /** Words of a text: what spaces part, if it has a letter or digit. */
    static int words(String marked) {
        String text = StyledText.of(marked).text();
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            counted &= c > ' ';
            if (!counted && Character.isLetterOrDigit(text.codePointAt(i))) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    private static int[] printedLines(Screenplay screenplay, Pages pages) {
        int[] lines = new int[screenplay.elements().size()];
        for (Page page : pages.pages()) {
            for (Line line : page.lines()) {
                if (line.element() >= 0) {
                    lines[line.element()]++;
                }
            }
        }
        return lines;
    }

    private static List<Part> parts(List<Element> elements, int[] lines) {
        Map<String, Tally> tallies = new HashMap<>();
        Tally speaker = null;
        int scene = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            scene += element.is(ElementType.SCENE_HEADING) ? 1 : 0;
            if (element.is(ElementType.CHARACTER)) {
                String name = Cue.of(element.text()).key();
                speaker = tallies.computeIfAbsent(name, Tally::new);
                speaker.speak(scene);
            } else if (element.is(ElementType.DIALOGUE) && speaker != null) {
                speaker.say(words(element.text()), lines[i]);
            }
        }
        return sorted(tallies);
    }

    private static List<Part> sorted(Map<String, Tally> tallies) {
        List<Part> parts = new ArrayList<>();
        tallies.values().forEach(tally -> parts.add(tally.part()));
        parts.sort((a, b) -> a.words() == b.words() ? a.name().compareTo(b.name()) : b.words() - a.words());
        return parts;
    }
}
