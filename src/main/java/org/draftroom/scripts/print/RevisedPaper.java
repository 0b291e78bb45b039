package org.draftroom.scripts.print;

import java.io.IOException;
import org.draftroom.screenplay.revisions.RevisionColor;

/** The colour of pages that were revised: their latest revision's. */
record RevisedPaper(Printout printout) implements Layer {

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        RevisionColor color =
                printout.revision(sheet.page()).map(Revision::color).orElse(RevisionColor.WHITE);
        if (color != RevisionColor.WHITE) {
            on.artifact(() -> on.fill(color.paper()));
        }
    }
}
