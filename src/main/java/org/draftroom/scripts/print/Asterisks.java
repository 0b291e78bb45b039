package org.draftroom.scripts.print;

import java.io.IOException;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.revisions.RevisedLines;

/** An asterisk in the right margin beside each line that the page's latest revision changed. */
record Asterisks(RevisedLines changed) implements Layer {

    private static final int MARGIN = 7750;

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        for (int row : changed.rows(sheet.page())) {
            on.artifact(() -> on.text("*", Style.PLAIN, MARGIN, on.baseline(row)));
        }
    }
}
