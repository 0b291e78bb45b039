package org.draftroom.screenplay.pagination;

import org.draftroom.screenplay.StyledText;

/** What is printed in capitals, however it was written: headings, transitions, and more in some layouts. */
final class Capitals {

    private Capitals() {}

    static StyledText of(StyledText text) {
        return new StyledText(upper(text.text()), text.styles(), text.indexes());
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
