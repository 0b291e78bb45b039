package org.draftroom.scripts.print;

import java.io.IOException;
import org.draftroom.screenplay.revisions.ChangedLines;
import org.draftroom.screenplay.revisions.RevisionColor;

/** The colour of pages that were revised. */
record RevisedPaper(ChangedLines changed, RevisionColor color) implements Layer {

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        if (color != RevisionColor.WHITE && !changed.of(sheet.page()).isEmpty()) {
            on.artifact(() -> on.fill(color.paper()));
        }
    }
}
