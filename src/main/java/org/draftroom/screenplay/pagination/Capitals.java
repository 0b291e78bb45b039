package org.draftroom.screenplay.pagination;

import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/** Headings and transitions are printed in capitals, however they were written. */
final class Capitals {

    private Capitals() {}

    static StyledText shown(Element element) {
        StyledText text = StyledText.of(element.text());
        boolean capitals = element.is(ElementType.SCENE_HEADING) || element.is(ElementType.TRANSITION);
        return capitals ? new StyledText(upper(text.text()), text.styles(), text.indexes()) : text;
    }

    /** In capitals, character by character, so that places stay: what would grow keeps its form. */
    private static String upper(String text) {
        StringBuilder upper = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char u = Character.toUpperCase(c);
            if (u != c) {
                upper = upper == null ? new StringBuilder(text) : upper;
                upper.setCharAt(i, u);
            }
        }
        return upper == null ? text : upper.toString();
    }
}
