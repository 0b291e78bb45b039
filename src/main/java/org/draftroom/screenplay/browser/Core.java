package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.ElementsJson;
import org.draftroom.screenplay.json.PagesJson;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.teavm.jso.JSExport;

/** The core's entry points for the browser, exported as an ES module by TeaVM; core.d.ts says what each does. */
public final class Core {

    private Core() {}

    @JSExport
    public static ScriptLines open(String text) {
        return new ScriptLines(text);
    }

    @JSExport
    public static String read(String text, String paper) {
        Screenplay screenplay = Fountain.parse(text);
        return PagesJson.of(screenplay, pages(screenplay, paper));
    }

    @JSExport
    public static String scenes(String text, String paper) {
        Screenplay screenplay = Fountain.parse(text);
        return PagesJson.scenes(screenplay, pages(screenplay, paper));
    }

    @JSExport
    public static String elements(String text) {
        return ElementsJson.of(Fountain.parse(text));
    }

    private static Pages pages(Screenplay screenplay, String paper) {
        return Pagination.paginate(screenplay, "a4".equals(paper) ? PageSize.A4 : PageSize.LETTER);
    }

    public static void main(String[] args) {}
}
