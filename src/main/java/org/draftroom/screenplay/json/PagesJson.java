package org.draftroom.screenplay.json;

import java.util.List;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Run;
import org.draftroom.screenplay.pagination.SceneExtent;

/** Pages and scene lists as JSON: the shapes that frontend/src/core.d.ts names ReadScript and SceneEntry. */
public final class PagesJson {

    private PagesJson() {}

    /** Title, scenes and pages of a script. */
    public static void write(Screenplay screenplay, Pages pages, JsonText json) {
        json.open("{");
        json.field("title", screenplay.titlePage().title()).field("pageCount", pages.count());
        writeScenes(screenplay, pages, json.key("scenes"));
        json.key("pages").open("[");
        if (!pages.titlePage().isEmpty()) {
            json.open("{").field("number", 0).field("header", "");
            lines(json, pages.titlePage());
            json.field("end", "").close("}");
        }
        for (Page page : pages.pages()) {
            json.open("{").field("number", page.number()).field("header", page.header());
            lines(json, page.lines());
            json.field("end", page.end().words()).close("}");
        }
        json.close("]").close("}");
    }

    /** The scene list alone. */
    public static void writeScenes(Screenplay screenplay, Pages pages, JsonText json) {
        json.open("[");
        List<Scene> scenes = screenplay.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            scene(json, screenplay, pages.scenes().get(i));
        }
        json.close("]");
    }

    private static void scene(JsonText json, Screenplay screenplay, SceneExtent extent) {
        Scene scene = screenplay.scenes().get(extent.scene());
        json.open("{")
                .field("number", scene.number())
                .field("heading", scene.heading())
                .field("synopsis", scene.synopsis())
                .field("color", scene.color())
                .field("eighths", extent.eighths())
                .field("page", extent.firstPage())
                .field("from", scene.from())
                .field("to", scene.to());
        NavigatorJson.facts(screenplay, scene, json);
        json.close("}");
    }

    private static void lines(JsonText json, List<Line> lines) {
        json.key("lines").open("[");
        for (Line line : lines) {
            json.open("{")
                    .field("type", line.type().ordinal())
                    .field("row", line.row())
                    .field("left", line.left());
            runs(json, line.runs());
            json.field("from", line.from())
                    .field("to", line.to())
                    .field("number", line.number())
                    .close("}");
        }
        json.close("]");
    }

    private static void runs(JsonText json, List<Run> runs) {
        json.key("runs").open("[");
        for (Run run : runs) {
            json.open("[").string(run.text()).number(run.style()).close("]");
        }
        json.close("]");
    }
}
