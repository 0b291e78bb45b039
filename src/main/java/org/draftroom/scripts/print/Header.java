package org.draftroom.scripts.print;

import java.io.IOException;
import java.time.LocalDate;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;

/** The line above a page: the header's text at the left, a revision's name, the page number at the right. */
final class Header implements Layer {

    private static final int ROW = -3;
    private static final int LEFT = 1500;
    private static final int NUMBER_END = 7250;
    private static final int REVISION_END = 6700;

    private final Printout printout;
    private final LocalDate date;
    private final String text;

    Header(Printout printout, LocalDate date) {
        this.printout = printout;
        this.date = date;
        this.text = HeaderText.of(printout, date);
    }

    /** The first page has neither text nor number, but a revision is named there too, and sides say what they are. */
    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        boolean sides = !printout.printing().sides().isWhole();
        String mark = revision(sheet);
        int room =
                (mark.isEmpty() ? NUMBER_END - 600 : REVISION_END - (mark.length() + 2) * PageSheet.CHARACTER) - LEFT;
        if (sides && text.isEmpty()) {
            atLeft(printout.printing().sides().label(), ROW, room, on);
            atLeft(HeaderText.title(printout, date), ROW + 1, room, on);
        } else if (sides || sheet.page().number() > 1) {
            atLeft(text, ROW, room, on);
        }
        atRight(mark, REVISION_END, on);
        atRight(sheet.page().header(), NUMBER_END, on);
    }

    /** The page's own revision, unless the header's text says which the latest is. */
    private String revision(Sheet sheet) {
        boolean isSaid = printout.printing().header().contains("{revision}");
        return isSaid
                ? ""
                : printout.revision(sheet.page())
                        .map(revision -> revision.label(date))
                        .orElse("");
    }

    private static void atRight(String what, int end, PageSheet on) throws IOException {
        if (!what.isEmpty()) {
            int left = end - what.length() * PageSheet.CHARACTER;
            on.artifact(() -> on.text(what, Style.PLAIN, left, on.baseline(ROW)));
        }
    }

    private static void atLeft(String what, int row, int room, PageSheet on) throws IOException {
        if (!what.isEmpty()) {
            String shown = cut(what, room / PageSheet.CHARACTER);
            on.artifact(() -> on.text(shown, Style.PLAIN, LEFT, on.baseline(row)));
        }
    }

    private static String cut(String text, int columns) {
        if (Columns.of(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (used + Columns.of(text.substring(end, end + 1)) <= columns) {
            used += Columns.of(text.substring(end, end + 1));
            end++;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip() + "…";
    }
}
