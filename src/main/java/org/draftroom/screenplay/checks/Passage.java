package org.draftroom.screenplay.checks;

import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/** An element's text as it is shown, its words, and the way back to the source. */
final class Passage {

    private static final String[] TITLES = {
        "SUPER", "TITLE", "CAPTION", "CHYRON", "SCHRIFT", "TITEL", "TITRE", "CARTON", "RÓTULO", "CARTEL", "TITOLO",
        "ТИТР",
    };

    private final int index;
    private final Element element;
    private final StyledText styled;
    private WordList words;
    private SentenceList sentences;

    Passage(int index, Element element) {
        this.index = index;
        this.element = element;
        this.styled = StyledText.of(element.text());
    }

    /** Index of the element in the screenplay. */
    int index() {
        return index;
    }

    Element element() {
        return element;
    }

    boolean is(ElementType type) {
        return element.is(type);
    }

    /** Whether it is a title over the picture: {@code SUPER: "June 1992"}. */
    boolean isTitle() {
        if (!is(ElementType.ACTION)) {
            return false;
        }
        for (String mark : TITLES) {
            if (text().startsWith(mark)) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return styled.text();
    }

    WordList words() {
        if (words == null) {
            words = new WordList(text());
        }
        return words;
    }

    SentenceList sentences() {
        if (sentences == null) {
            sentences = new SentenceList(text());
        }
        return sentences;
    }

    /** Whether two characters have the same emphasis. */
    boolean isStyledAlike(int one, int other) {
        return styled.style(one) == styled.style(other);
    }

    /** The source offset of the character at an index. */
    int source(int at) {
        int marked = Math.min(styled.marked(at), element.text().length());
        return Math.min(element.map().offset(marked), element.to());
    }

    /** The source offset after the character before an index. */
    int sourceEnd(int at) {
        return at == 0 ? source(0) : Math.min(source(at - 1) + 1, element.to());
    }
}
