package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Paragraphs and speeches that don't end, made of the script's own sentences. */
final class Lengths {

    /** Characters: more than fourteen lines of action, more than twenty-five of dialogue. */
    private static final int LONG = 900;

    private Lengths() {}

    static List<Edit> endlessAction(Script script, Random random) {
        return endless(script.plain(ElementType.ACTION).stream()
                .filter(action -> isProse(action.text()))
                .toList());
    }

    static List<Edit> endlessSpeech(Script script, Random random) {
        return endless(script.plain(ElementType.DIALOGUE));
    }

    /** Names in capitals, shots and headings of lists are no prose. */
    private static boolean isProse(String text) {
        return !text.matches("(?s).*\\p{Lu}{2}.*|^-.*|.*:");
    }

    private static List<Edit> endless(List<Element> paragraphs) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String more = more(paragraphs, i);
            if (!more.isEmpty()) {
                Element paragraph = paragraphs.get(i);
                edits.add(Edit.insert(paragraph.to(), more, paragraph.from()));
            }
        }
        return edits;
    }

    private static String more(List<Element> paragraphs, int after) {
        StringBuilder more = new StringBuilder();
        for (int i = 1; i < paragraphs.size() && more.length() < LONG; i++) {
            more.append(' ')
                    .append(paragraphs.get((after + i) % paragraphs.size()).text());
        }
        return more.length() < LONG ? "" : more.toString();
    }
}
