package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/**
 * A scene heading with a prefix, taken apart at its last dash.
 *
 * @param element where it stands
 * @param prefix its prefix without the dot
 * @param place what comes before the last dash
 * @param time what comes behind it, or empty
 */
record Heading(Element element, String prefix, String place, String time) {

    private static final Pattern PARTS =
            Pattern.compile("(INT|EXT|ИНТ|НАТ|INNEN|AUSSEN)\\.? +(.+?)(?: - ([^-]+))?", Pattern.CASE_INSENSITIVE);

    /** Those of a script that have these parts; others are left out. */
    static List<Heading> of(Script script) {
        List<Heading> headings = new ArrayList<>();
        for (Element element : script.all(ElementType.SCENE_HEADING)) {
            Matcher parts = PARTS.matcher(element.text().strip());
            if (parts.matches() && element.text().chars().noneMatch(c -> c == '*' || c == '_')) {
                String time = parts.group(3) == null ? "" : parts.group(3);
                headings.add(new Heading(element, parts.group(1), parts.group(2), time));
            }
        }
        return headings;
    }

    /** Those of places that occur three times or more, by place. */
    static Map<String, List<Heading>> ofFrequentPlaces(Script script) {
        Map<String, List<Heading>> places = new LinkedHashMap<>();
        for (Heading heading : of(script)) {
            places.computeIfAbsent(heading.place, place -> new ArrayList<>()).add(heading);
        }
        places.values().removeIf(headings -> headings.size() < 3);
        return places;
    }

    /** Puts something in the place of a part. */
    Edit replaced(String part, String replacement) {
        int at = element.map().offset(element.text().lastIndexOf(part));
        return new Edit(at, at + part.length(), replacement, 0);
    }

    /** Puts something behind the text, before a scene number. */
    Edit appended(String text) {
        int end = element.map().offset(element.text().stripTrailing().length() - 1) + 1;
        return Edit.insert(end, text, element.from());
    }
}
