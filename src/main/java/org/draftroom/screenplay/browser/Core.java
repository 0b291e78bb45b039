package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.ElementsJson;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.PagesJson;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSString;

/** The core's entry points for a page and its workers, exported as an ES module by TeaVM; core.d.ts says what each does. */
public final class Core {

    private Core() {}

    @JSExport
    public static ScriptLines open(String text) {
        return new ScriptLines(text);
    }

    @JSExport
    public static PagedScript openPages(String text, String paper) {
        return new PagedScript(text, size(paper));
    }

    @JSExport
    public static JSString read(String text, String paper) {
        Screenplay screenplay = Fountain.parse(text);
        Pieces json = new Pieces();
        PagesJson.write(screenplay, Pagination.paginate(screenplay, size(paper)), new JsonText(json));
        return json.text();
    }

    @JSExport
    public static JSString elements(String text) {
        Pieces json = new Pieces();
        ElementsJson.write(Fountain.parse(text), new JsonText(json));
        return json.text();
    }

    static PageSize size(String paper) {
        return PageSize.of(paper).orElse(PageSize.LETTER);
    }

    public static void main(String[] args) {}
}
