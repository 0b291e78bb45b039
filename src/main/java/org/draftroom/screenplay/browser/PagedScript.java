package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.checks.Checks;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.json.FindingsJson;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.PagesJson;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.pagination.PageSize;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSString;

/** A script kept on its pages while it is edited; see core.d.ts. */
public final class PagedScript {

    private final FountainDocument document;
    private String text;
    private Layout layout;

    PagedScript(String text, PageSize size) {
        this.text = text;
        this.document = FountainDocument.open(text);
        this.layout = Layout.of(document.screenplay(text), size);
    }

    @JSExport
    public void replace(int from, int to, String inserted) {
        document.replace(from, to, inserted);
        text = spliced(text, from, to, inserted);
    }

    /** Lays out what has been edited and answers how many pages there are. */
    @JSExport
    public int layOut() {
        layout = layout.with(document.screenplay(text));
        return layout.pages().count();
    }

    @JSExport
    public JSString outline() {
        Pieces json = new Pieces();
        PagesJson.writeOutline(layout.screenplay(), layout.pages(), new JsonText(json));
        return json.text();
    }

    /** What the checks find in what was last laid out. */
    @JSExport
    public JSString findings() {
        Pieces json = new Pieces();
        JsonText text = new JsonText(json);
        text.open("{").field("kinds", Kind.values().length);
        FindingsJson.write(Checks.of(layout.screenplay(), layout.pages()), text.key("findings"));
        text.close("}");
        return json.text();
    }

    /** By JavaScript itself, which doesn't copy. */
    @JSBody(
            params = {"text", "from", "to", "inserted"},
            script = "return text.slice(0, from) + inserted + text.slice(to);")
    private static native String spliced(String text, int from, int to, String inserted);
}
