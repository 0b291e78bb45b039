package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Element;

/**
 * A word of a printed paragraph, or the start of one, which is empty.
 *
 * @param text its characters, with emphasis marked; a start's say what the paragraph is
 * @param from source offset of its first character
 * @param to source offset after its last one
 * @param isStart whether it is the start of a paragraph
 */
record Word(String text, int from, int to, boolean isStart) {

    /** The start and the words of paragraphs. */
    static List<Word> of(List<Element> paragraphs) {
        List<Word> words = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            int start = paragraph.map().offset(0);
            words.add(new Word(kind(paragraph), start, start, true));
            add(paragraph, words);
        }
        return words;
    }

    /** What the paragraph is, as far as that is printed, but for its number; never like a word. */
    static String kind(Element paragraph) {
        return " " + paragraph.type().code() + " " + paragraph.dual();
    }

    private static void add(Element paragraph, List<Word> words) {
        String text = paragraph.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || text.charAt(i) <= ' ';
            if (gap && i > from) {
                int first = paragraph.map().offset(from);
                words.add(
                        new Word(text.substring(from, i), first, paragraph.map().offset(i - 1) + 1, false));
            }
            from = gap ? i + 1 : from;
        }
    }
}
