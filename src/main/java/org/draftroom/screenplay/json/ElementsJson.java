package org.draftroom.screenplay.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** A screenplay's elements as JSON: {@code {"elements":[{"type":…,"text":…}]}}. Fields that say nothing are left out. */
public final class ElementsJson {

    private ElementsJson() {}

    public static String of(Screenplay screenplay) {
        StringBuilder text = new StringBuilder();
        write(screenplay, new JsonText(text::append));
        return text.toString();
    }

    /** Writes them. */
    public static void write(Screenplay screenplay, JsonText json) {
        json.open("{").key("elements").open("[");
        titlePage(json, screenplay.titlePage());
        for (Element element : screenplay.elements()) {
            element(json, element);
        }
        json.close("]").close("}");
    }

    private static void titlePage(JsonText json, TitlePage page) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (TitlePage.Entry entry : page.entries()) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            values.putIfAbsent(key, page.values(key));
        }
        values.forEach((key, lines) -> {
            json.open("{").field("type", "title_page").field("key", key);
            strings(json, "values", lines);
            json.close("}");
        });
    }

    private static void element(JsonText json, Element element) {
        json.open("{").field("type", element.type().code());
        if (element.is(ElementType.SECTION)) {
            json.field("depth", element.depth());
        }
        if (!element.is(ElementType.PAGE_BREAK)) {
            json.field("text", element.text());
        }
        traits(json, element);
        runs(json, element);
        json.close("}");
    }

    private static void traits(JsonText json, Element element) {
        boolean marked = element.is(ElementType.SCENE_HEADING) || element.is(ElementType.CHARACTER);
        if (element.forced() && marked) {
            json.key("forced").bool(true);
        }
        if (!element.number().isEmpty()) {
            json.field("scene_number", element.number());
        }
        if (element.dual() != Dual.NONE && element.is(ElementType.CHARACTER)) {
            json.field("dual", element.dual().name().toLowerCase(Locale.ROOT));
        }
        if (element.traits().blankLinesBefore() > 1) {
            json.field("blank_lines_before", element.traits().blankLinesBefore());
        }
        if (!element.notes().isEmpty()) {
            strings(json, "notes", element.notes());
        }
    }

    private static void strings(JsonText json, String key, List<String> values) {
        json.key(key).open("[");
        values.forEach(json::string);
        json.close("]");
    }

    /** Where a text has emphasis, or had it escaped, its runs. */
    private static void runs(JsonText json, Element element) {
        StyledText styled = StyledText.of(element.text());
        if (styled.styles() == null) {
            return;
        }
        json.key("runs").open("[");
        int from = 0;
        for (int i = 1; i <= styled.text().length(); i++) {
            if (i == styled.text().length() || styled.style(i) != styled.style(from)) {
                json.open("{").field("text", styled.text().substring(from, i));
                strings(json, "styles", names(styled.style(from)));
                json.close("}");
                from = i;
            }
        }
        json.close("]");
    }

    private static List<String> names(int style) {
        Map<Integer, String> all =
                new TreeMap<>(Map.of(Style.BOLD, "bold", Style.ITALIC, "italic", Style.UNDERLINE, "underline"));
        all.keySet().removeIf(bit -> (style & bit) == 0);
        return List.copyOf(all.values());
    }
}
