package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.checks.KnownNames;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.OutlineJson;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.pagination.PageSize;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSString;

/** A script kept on its pages while it is edited; see core.d.ts. */
public final class PagedScript {

    private final LaidOutScript script;
    private final RevisedScript revised = new RevisedScript();

    PagedScript(String text, PageSize size) {
        this.script = new LaidOutScript(text, size);
    }

    @JSExport
    public void replace(int from, int to, String inserted) {
        script.replace(from, to, inserted);
    }

    @JSExport
    public void putOn(String paper) {
        script.putOn(Core.size(paper));
    }

    /** Lays out what has been edited and answers how many pages there are. */
    @JSExport
    public int layOut() {
        return script.layOut().pages().count();
    }

    @JSExport
    public JSString outline() {
        Layout layout = script.layout();
        Pieces json = new Pieces();
        OutlineJson.write(layout.screenplay(), layout.pages(), new JsonText(json));
        return json.text();
    }

    /** The names are of a bible, one a line. */
    @JSExport
    public CheckedScript check(String characters, String places) {
        return new CheckedScript(script.layout(), KnownNames.ofLines(characters, places));
    }

    @JSExport
    public void forget() {
        revised.forget();
    }

    @JSExport
    public void begin(String text, int revision) {
        revised.begin(text, revision);
    }

    @JSExport
    public JSString changed() {
        return revised.changed(script.layout());
    }
}
