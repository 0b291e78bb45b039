package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.fountain.FountainDocument.Reread;
import org.teavm.jso.JSExport;

/** A script kept line by line for highlighting; see core.d.ts. */
public final class ScriptLines {

    private final FountainDocument document;

    ScriptLines(String text) {
        this.document = FountainDocument.open(text);
    }

    @JSExport
    public int lineCount() {
        return document.lineCount();
    }

    @JSExport
    public int[] replace(int from, int to, String inserted) {
        Reread reread = document.replace(from, to, inserted);
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
}
