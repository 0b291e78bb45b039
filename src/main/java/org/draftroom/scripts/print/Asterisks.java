package org.draftroom.scripts.print;

import java.io.IOException;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.revisions.ChangedLines;

/** An asterisk in the right margin beside each line that was revised. */
record Asterisks(ChangedLines changed) implements Layer {

    private static final int MARGIN = 7750;

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        for (int row : changed.of(sheet.page())) {
            on.artifact(() -> on.text("*", Style.PLAIN, MARGIN, on.baseline(row)));
        }
    }
}
