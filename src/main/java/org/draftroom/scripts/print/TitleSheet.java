package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Reason;

/** The title page: the title is its heading, each other line a paragraph. */
final class TitleSheet implements Layer {

    private final Tag tag;
    private final boolean titled;

    TitleSheet(Printout printout, Tag document) {
        this.tag = document.add("TitlePage");
        this.titled = hasTitle(printout);
    }

    static boolean hasTitle(Printout printout) {
        return printout.hasTitlePage()
                && !printout.screenplay().titlePage().title().isBlank();
    }

    /** Its page, which has no number. */
    static Page page(Printout printout) {
        return new Page(0, printout.pages().titlePage(), Reason.END);
    }

    /** The title's lines come first and one below the other. */
    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        List<Line> lines = sheet.wanted();
        Tag title = titled ? tag.add("ScriptTitle") : null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = i == 0 || line.row() == lines.get(i - 1).row() + 1;
            title = goesOn ? title : null;
            Tag part = title == null ? tag.add("TitleLine") : title;
            on.part(part, () -> Body.set(line, "", on));
        }
    }
}
