package org.draftroom.screenplay.html;

import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;

/** A text with its emphasis as elements. */
final class Emphasised {

    private Emphasised() {}

    /** Adds a text in which emphasis is still marked. */
    static void add(String marked, Markup html) {
        StyledText text = StyledText.of(marked);
        int from = 0;
        for (int i = 1; i <= text.text().length(); i++) {
            if (i == text.text().length() || text.style(i) != text.style(from)) {
                run(text.text().substring(from, i), text.style(from), html);
                from = i;
            }
        }
    }

    private static void run(String text, int style, Markup html) {
        html.raw((style & Style.BOLD) != 0 ? "<strong>" : "")
                .raw((style & Style.ITALIC) != 0 ? "<em>" : "")
                .raw((style & Style.UNDERLINE) != 0 ? "<u>" : "")
                .text(text)
                .raw((style & Style.UNDERLINE) != 0 ? "</u>" : "")
                .raw((style & Style.ITALIC) != 0 ? "</em>" : "")
                .raw((style & Style.BOLD) != 0 ? "</strong>" : "");
    }
}
