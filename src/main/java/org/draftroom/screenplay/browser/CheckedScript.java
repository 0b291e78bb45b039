package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.checks.Checkup;
import org.draftroom.screenplay.checks.FirstFindings;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.screenplay.checks.KnownNames;
import org.draftroom.screenplay.json.FindingsJson;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.pagination.Layout;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSString;

/** A script being checked piece by piece; see core.d.ts. */
public final class CheckedScript {

    private final Checkup checkup;

    CheckedScript(Layout layout, KnownNames known) {
        this.checkup = Checkup.of(layout.screenplay(), layout.pages(), known);
    }

    @JSExport
    public boolean step() {
        return checkup.step();
    }

    @JSExport
    public JSString findings() {
        FirstFindings found = checkup.first();
        Pieces json = new Pieces();
        JsonText text = new JsonText(json);
        text.open("{").field("kinds", Kind.values().length).field("count", found.count());
        FindingsJson.write(found.findings(), text.key("findings"));
        text.close("}");
        return json.text();
    }
}
