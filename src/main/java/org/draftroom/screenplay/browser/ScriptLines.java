package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.TitlePage;
import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.fountain.FountainDocument.Reread;
import org.draftroom.screenplay.pagination.LineBreaks;
import org.draftroom.screenplay.pagination.LineBreaks.Source;
import org.teavm.jso.JSExport;

/** A script kept line by line for highlighting; see core.d.ts. */
public final class ScriptLines {

    private static final Dual[] SIDES = Dual.values();

    private final FountainDocument document;
    private TitlePage titlePage;
    private LineBreaks lineBreaks;
    private boolean isMultiCamera;

    ScriptLines(String text) {
        this.document = FountainDocument.open(text);
        readTitlePage();
    }

    private void readTitlePage() {
        titlePage = document.titlePage();
        lineBreaks = LineBreaks.by(titlePage);
        isMultiCamera = titlePage.isMultiCamera();
    }

    @JSExport
    public int lineCount() {
        return document.lineCount();
    }

    @JSExport
    public int[] replace(int from, int to, String inserted) {
        boolean inTitlePage = from <= lastOf(titlePage) + 1;
        Reread reread = document.replace(from, to, inserted);
        if (inTitlePage || reread.from() == 0) {
            readTitlePage();
        }
        return new int[] {reread.from(), reread.to(), reread.linesBefore(), reread.linesAfter()};
    }

    @JSExport
    public int kind(int line) {
        return document.kind(line).ordinal();
    }

    @JSExport
    public int[] spans(int line) {
        return document.spans(line);
    }

    @JSExport
    public int[] dual(int line) {
        return document.dual(line);
    }

    @JSExport
    public int[] breaks(int line, int[] cuts, int side, boolean goesOn) {
        Source source = new Source(document.kind(line).element(), SIDES[side], document.printed(line));
        return lineBreaks.of(goesOn ? source.goingOn() : source, cuts);
    }

    @JSExport
    public boolean isMultiCamera() {
        return isMultiCamera;
    }

    private static int lastOf(TitlePage titlePage) {
        int count = titlePage.entries().size();
        return count == 0 ? -1 : titlePage.entries().get(count - 1).to();
    }
}
