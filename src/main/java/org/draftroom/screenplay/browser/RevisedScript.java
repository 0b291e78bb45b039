package org.draftroom.screenplay.browser;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.NumberEdit;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.revisions.Mark;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.revisions.Since;
import org.teavm.jso.core.JSString;

/** What revisions changed in a script, and the scene numbers it lacks; see core.d.ts. */
final class RevisedScript {

    private final List<Since> since = new ArrayList<>();

    void forget() {
        since.clear();
    }

    void begin(String text, int revision) {
        since.add(new Since(Fountain.parse(text), revision));
    }

    JSString changed(Layout layout) {
        Marking marking = Marking.of(since, layout.screenplay());
        Pieces json = new Pieces();
        JsonText text = new JsonText(json);
        text.open("{");
        write("text", marking.text(), text);
        write("lines", marking.lines(layout.pages().pages()), text);
        text.key("numbers").open("[");
        for (NumberEdit edit : SceneNumbering.missing(layout.screenplay())) {
            text.open("[").number(edit.from()).string(edit.text()).close("]");
        }
        text.close("]").close("}");
        return json.text();
    }

    private static void write(String name, List<Mark> marks, JsonText json) {
        json.key(name).open("[");
        for (Mark mark : marks) {
            json.open("[")
                    .number(mark.from())
                    .number(mark.to())
                    .number(mark.revision())
                    .close("]");
        }
        json.close("]");
    }
}
