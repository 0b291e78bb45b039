package org.draftroom.screenplay.statistics;

import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;

/**
 * Dialogue beside action. Dialogue is what speeches say and sing, action its paragraphs; headings, cues,
 * parentheticals, transitions, centered text and songs outside speeches are neither.
 *
 * @param dialogueLines printed lines of dialogue
 * @param dialogueWords its words
 * @param actionLines printed lines of action
 * @param actionWords its words
 */
public record Balance(int dialogueLines, int dialogueWords, int actionLines, int actionWords) {

    static Balance of(Screenplay screenplay, Print print, List<Speech> speeches) {
        int dialogueLines = 0;
        int dialogueWords = 0;
        for (Speech speech : speeches) {
            dialogueLines += speech.lines();
            dialogueWords += speech.words();
        }
        int actionLines = 0;
        int actionWords = 0;
        List<Element> elements = screenplay.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).is(ElementType.ACTION)) {
                actionLines += print.lines()[i];
                actionWords += Words.count(StyledText.of(elements.get(i).text()).text());
            }
        }
        return new Balance(dialogueLines, dialogueWords, actionLines, actionWords);
    }

    /** Dialogue's part of both by printed lines, 0 to 1; 0 where there is neither. */
    public double dialogueByLines() {
        return share(dialogueLines, actionLines);
    }

    /** Dialogue's part of both by words, 0 to 1; 0 where there is neither. */
    public double dialogueByWords() {
        return share(dialogueWords, actionWords);
    }

    private static double share(int dialogue, int action) {
        return dialogue + action == 0 ? 0 : (double) dialogue / (dialogue + action);
    }
}
