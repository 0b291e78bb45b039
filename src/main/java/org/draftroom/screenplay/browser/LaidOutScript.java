package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.pagination.PageSize;
import org.teavm.jso.JSBody;

/** A script's text and its layout, kept while it is edited. */
final class LaidOutScript {

    private final FountainDocument document;
    private String text;
    private Layout layout;
    private boolean isEdited;

    LaidOutScript(String text, PageSize size) {
        this.text = text;
        this.document = FountainDocument.open(text);
        this.layout = Layout.of(document.screenplay(text), size);
    }

    void replace(int from, int to, String inserted) {
        document.replace(from, to, inserted);
        text = spliced(text, from, to, inserted);
        isEdited = true;
    }

    /** Lays it out on a paper from now on. */
    void putOn(PageSize size) {
        if (layout.pages().size() != size) {
            layout = Layout.of(document.screenplay(text), size);
            isEdited = false;
        }
    }

    /** Lays out what has been edited. */
    Layout layOut() {
        if (isEdited) {
            layout = layout.with(document.screenplay(text));
            isEdited = false;
        }
        return layout;
    }

    /** What was last laid out. */
    Layout layout() {
        return layout;
    }

    /** By JavaScript itself, which doesn't copy. */
    @JSBody(
            params = {"text", "from", "to", "inserted"},
            script = "return text.slice(0, from) + inserted + text.slice(to);")
    private static native String spliced(String text, int from, int to, String inserted);
}
