package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.checks.Checks;
import org.draftroom.screenplay.checks.FirstFindings;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.screenplay.checks.KnownNames;
import org.draftroom.screenplay.json.FindingsJson;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.pagination.PageSize;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSString;

/** A script checked again and again while it is edited; see checks.d.ts. */
public final class CheckedScript {

    private final LaidOutScript script;
    private final KnownNames known;

    CheckedScript(String text, KnownNames known) {
        this.known = known;
        this.script = new LaidOutScript(text, PageSize.LETTER);
    }

    @JSExport
    public void replace(int from, int to, String inserted) {
        script.replace(from, to, inserted);
    }

    @JSExport
    public JSString findings() {
        Layout layout = script.layOut();
        FirstFindings found = Checks.first(layout.screenplay(), layout.pages(), known);
        Pieces json = new Pieces();
        JsonText text = new JsonText(json);
        text.open("{").field("kinds", Kind.values().length).field("count", found.count());
        FindingsJson.write(found.findings(), text.key("findings"));
        text.close("}");
        return json.text();
    }
}
