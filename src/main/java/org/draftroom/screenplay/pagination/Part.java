package org.draftroom.screenplay.pagination;

import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/** An element on its way to the page. What is printed of it is worked out when it is first asked for. */
final class Part {

    /** What the layout does to an element's text. */
    enum Form {
        AS_WRITTEN,
        CAPITALS,
        /** A cue whose speaker goes on. */
        CONTINUED,
        /** A cue repeated overleaf. */
        REPEATED
    }

    private final int index;
    private final Element element;
    private final ElementRule rule;
    private final Form form;
    private StyledText text;

    /** An element with its index in the screenplay and the rule by which it stands. */
    Part(int index, Element element, ElementRule rule, Form form) {
        this.index = index;
        this.element = element;
        this.rule = rule;
        this.form = form;
    }

    /** Its index in the screenplay. */
    int index() {
        return index;
    }

    Element element() {
        return element;
    }

    ElementRule rule() {
        return rule;
    }

    ElementType type() {
        return element.type();
    }

    boolean isRepeated() {
        return form == Form.REPEATED;
    }

    /** The cue as it is repeated overleaf. */
    Part repeated() {
        return new Part(index, element, rule, Form.REPEATED);
    }

    /** What is printed. */
    StyledText text() {
        if (text == null) {
            StyledText written = StyledText.of(element.text());
            text = switch (form) {
                case AS_WRITTEN -> written;
                case CAPITALS -> Capitals.of(written);
                case CONTINUED, REPEATED -> Continued.mark(written);
            };
        }
        return text;
    }

    int length() {
        return text().text().length();
    }

    /** Whether it prints as another does, somewhere else. */
    boolean isLike(Part other) {
        return form == other.form && rule.equals(other.rule) && element.isLike(other.element);
    }

    static boolean areAlike(List<Part> parts, List<Part> others) {
        boolean alike = parts.size() == others.size();
        for (int i = 0; alike && i < parts.size(); i++) {
            alike = parts.get(i).isLike(others.get(i));
        }
        return alike;
    }

    /** Adds its lines from one character to another. */
    void addRows(List<Row> rows, int from, int to) {
        Wrapping wrapping = new Wrapping(text().text(), from, to);
        boolean first = from == 0;
        do {
            int start = wrapping.position();
            rows.add(new Row(this, start, wrapping.line(rule.width(first)), first));
            first = false;
        } while (!wrapping.isDone());
    }
}
