package org.draftroom.bench;

import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.pagination.PageSize;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The script while somebody types in the middle of it: a letter, then the same letter taken out again. */
@State(Scope.Benchmark)
public class EditedScript {

    private FountainDocument document;
    private Layout layout;
    private String before;
    private String after;
    private int at;
    private boolean isTyped;

    @Setup
    public void open(LongScript script) {
        at = script.middle();
        before = script.text;
        after = before.substring(0, at) + "x" + before.substring(at);
        document = FountainDocument.open(before);
        layout = Layout.of(document.screenplay(before), PageSize.LETTER);
    }

    /** Reads again what the key can affect. */
    FountainDocument.Reread key() {
        isTyped = !isTyped;
        return document.replace(at, isTyped ? at : at + 1, isTyped ? "x" : "");
    }

    /** The pages after the last key. */
    Layout pages() {
        layout = layout.with(document.screenplay(isTyped ? after : before));
        return layout;
    }
}
