package org.draftroom.screenplay.pagination;

import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/**
 * An element on its way to the page.
 *
 * @param index its index in the screenplay
 * @param element the element
 * @param text what is printed
 * @param rule how it stands
 * @param isRepeated whether it is a cue repeated overleaf
 */
record Part(int index, Element element, StyledText text, ElementRule rule, boolean isRepeated) {

    Part(int index, Element element, StyledText text, ElementRule rule) {
        this(index, element, text, rule, false);
    }

    ElementType type() {
        return element.type();
    }

    int length() {
        return text.text().length();
    }

    /** Adds its lines from one character to another. */
    void addRows(List<Row> rows, int from, int to) {
        Wrapping wrapping = new Wrapping(text.text(), from, to);
        boolean first = from == 0;
        do {
            int start = wrapping.position();
            rows.add(new Row(this, start, wrapping.line(rule.width(first)), first));
            first = false;
        } while (!wrapping.isDone());
    }
}
