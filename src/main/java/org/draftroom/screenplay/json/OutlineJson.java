package org.draftroom.screenplay.json;

import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Continued;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.statistics.Statistics;

/** What the editor draws beside the text, as JSON: the shape that frontend/src/core.d.ts names Outline. */
public final class OutlineJson {

    private OutlineJson() {}

    /** Scenes; where each page's own text begins and what else is printed there; speakers who go on; sections, notes, words. */
    public static void write(Screenplay screenplay, Pages pages, JsonText json) {
        json.open("{");
        PagesJson.writeScenes(screenplay, pages, json.key("scenes"));
        json.key("pages").open("[");
        int furthest = -1;
        for (Page page : pages.pages()) {
            int from = page.ownText(furthest);
            if (from >= 0) {
                page(page, from, json);
            }
            furthest = Math.max(furthest, page.furthest());
        }
        json.close("]");
        continued(screenplay, pages, json);
        NavigatorJson.sections(screenplay, json.key("sections"));
        NavigatorJson.notes(screenplay, json.key("notes"));
        json.field("rows", pages.size().lines());
        json.field("words", Statistics.words(screenplay)).close("}");
    }

    private static void page(Page page, int from, JsonText json) {
        json.open("{").field("number", page.number()).field("header", page.header());
        json.field("from", from).field("rows", page.rows());
        lines(page.head(), json.key("head"));
        lines(page.foot(), json.key("foot"));
        json.field("end", page.end().words()).close("}");
    }

    private static void lines(List<Line> lines, JsonText json) {
        json.open("[");
        for (Line line : lines) {
            json.open("[").number(line.left()).string(line.text()).close("]");
        }
        json.close("]");
    }

    private static void continued(Screenplay screenplay, Pages pages, JsonText json) {
        json.key("continued").open("[");
        for (Page page : pages.pages()) {
            for (Line line : page.lines()) {
                if (line.row() >= 0 && line.element() >= 0) {
                    continued(line, screenplay.elements().get(line.element()), json);
                }
            }
        }
        json.close("]");
    }

    private static void continued(Line line, Element cue, JsonText json) {
        if (Continued.isAdded(line, cue)) {
            json.number(cue.from());
        }
    }
}
