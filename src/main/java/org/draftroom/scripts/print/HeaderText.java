package org.draftroom.scripts.print;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.TitlePage;

/**
 * The text above a page with its fields filled in: {@code {title}}, {@code {author}}, {@code {date}},
 * {@code {revision}}, {@code {reader}}. Other braces stay as they are.
 */
public final class HeaderText {

    private static final Pattern FIELD = Pattern.compile("\\{(title|author|date|revision|reader)}");

    private HeaderText() {}

    static String of(Printout printout, LocalDate date) {
        Printing printing = printout.printing();
        TitlePage title = printout.screenplay().titlePage();
        Map<String, String> fields = Map.of(
                "title", title.title(),
                "author", title.authors(),
                "date", date.toString(),
                "revision", revision(printing, date),
                "reader", printing.reader());
        return FIELD.matcher(printing.header().replaceAll("\\s+", " "))
                .replaceAll(field -> Matcher.quoteReplacement(fields.get(field.group(1))))
                .strip();
    }

    /** What sides are of: the title and the day. */
    static String title(Printout printout, LocalDate date) {
        String title = printout.screenplay().titlePage().title();
        return title.isEmpty() ? date.toString() : title + ", " + date;
    }

    /** What the latest revision's pages are called; empty where nothing is compared. */
    private static String revision(Printing printing, LocalDate date) {
        return printing.revisions()
                .latest()
                .map(revision -> revision.label(date))
                .orElse("");
    }
}
