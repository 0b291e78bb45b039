package org.draftroom.screenplay.html;

import java.util.List;
import org.draftroom.screenplay.TitlePage;

/** The title page: title, credit, authors and source in the middle, draft and contact below. */
final class TitlePageHtml {

    private TitlePageHtml() {}

    /** The title, or words for a script that has none. */
    static String title(TitlePage page) {
        return page.title().isBlank() ? CopyWords.CHOSEN.untitled() : page.title();
    }

    static void add(TitlePage page, Markup html) {
        html.raw("<header>\n<h1>").text(title(page)).raw("</h1>\n");
        lines("credit", page.values("credit"), html);
        lines("author", page.values("author", "authors"), html);
        lines("source", page.values("source"), html);
        List<String> contact = page.values("contact", "contact info", "copyright");
        List<String> draft = page.values("draft date", "date", "revision", "draft", "notes");
        if (!contact.isEmpty() || !draft.isEmpty()) {
            html.raw("<div class=\"foot\">\n");
            lines("contact", contact, html);
            lines("draft", draft, html);
            html.raw("</div>\n");
        }
        html.raw("</header>\n");
    }

    private static void lines(String style, List<String> lines, Markup html) {
        if (!lines.isEmpty()) {
            html.raw("<p class=\"" + style + "\">");
            Emphasised.add(String.join("\n", lines), html);
            html.raw("</p>\n");
        }
    }
}
