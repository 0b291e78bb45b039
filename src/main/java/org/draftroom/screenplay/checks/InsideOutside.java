package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Setting;

/**
 * A heading that puts a place outside that others put inside, or turned round. A kitchen is inside, a street outside.
 * Of a house or a car there is both; there a lone EXT. among several INT. is doubted only where its scene shows
 * things of a room, and nothing of outdoors.
 */
final class InsideOutside implements Check {

    private static final int OFTEN = 3;

    @Override
    public void run(Breakdown script, Findings findings) {
        Map<String, List<Sheet>> places = new LinkedHashMap<>();
        Map<String, List<Sheet>> rooms = rooms(script);
        boolean timeless = PlaceKey.isTimeless(script);
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() && sheet.slug().setting() != Setting.BOTH) {
                places.computeIfAbsent(PlaceKey.of(sheet.slug(), timeless), any -> new ArrayList<>())
                        .add(sheet);
            }
        }
        for (List<Sheet> sheets : places.values()) {
            List<Sheet> inside = in(sheets, Setting.INTERIOR);
            List<Sheet> outside = in(sheets, Setting.EXTERIOR);
            if (!inside.isEmpty() && !outside.isEmpty()) {
                compare(script, inside, outside, findings);
            } else if (inside.isEmpty() && outside.size() == 1) {
                alone(rooms, outside.get(0), findings);
            }
        }
    }

    /** Whether all other headings of the building, or whatever the place is a part of, are inside, and they are several. */
    private static boolean isAllInside(Breakdown script, Sheet outside) {
        String whole = Letters.upper(outside.slug().places().get(0).text());
        int inside = 0;
        for (Sheet sheet : script.sheets()) {
            boolean same = sheet.isScene()
                    && sheet != outside
                    && !sheet.slug().places().isEmpty()
                    && Letters.upper(sheet.slug().places().get(0).text()).equals(whole);
            if (same && sheet.slug().setting() != Setting.INTERIOR) {
                return false;
            }
            inside += same ? 1 : 0;
        }
        return inside >= OFTEN;
    }

    private static List<Sheet> in(List<Sheet> sheets, Setting setting) {
        List<Sheet> found = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.slug().setting() == setting) {
                found.add(sheet);
            }
        }
        return found;
    }

    private static void compare(Breakdown script, List<Sheet> inside, List<Sheet> outside, Findings findings) {
        Setting nature = PlaceNature.of(inside.get(0).slug());
        if (nature == Setting.INTERIOR && outside.size() <= inside.size()) {
            outside.forEach(sheet -> report(sheet, inside, findings));
        } else if (nature == Setting.EXTERIOR && inside.size() <= outside.size()) {
            inside.forEach(sheet -> report(sheet, outside, findings));
        } else if (nature == Setting.NONE && outside.size() == 1 && isMeantInside(script, inside, outside.get(0))) {
            report(outside.get(0), inside, findings);
        } else if (nature == Setting.NONE
                && inside.size() == 1
                && outside.size() > 1
                && PlaceNature.isPart(inside.get(0).slug())) {
            report(inside.get(0), outside, findings);
        }
    }

    /** A room put outside in a building of which other rooms are inside. */
    private static void alone(Map<String, List<Sheet>> rooms, Sheet outside, Findings findings) {
        boolean room = outside.slug().places().size() > 1 && PlaceNature.of(outside.slug()) == Setting.INTERIOR;
        List<Sheet> beside = room ? rooms.getOrDefault(building(outside), List.of()) : List.of();
        if (!beside.isEmpty()) {
            report(outside, beside, findings);
        }
    }

    /** The rooms of each building that are inside. */
    private static Map<String, List<Sheet>> rooms(Breakdown script) {
        Map<String, List<Sheet>> rooms = new HashMap<>();
        for (Sheet sheet : script.sheets()) {
            boolean room = sheet.isScene()
                    && sheet.slug().setting() == Setting.INTERIOR
                    && sheet.slug().places().size() > 1;
            if (room) {
                rooms.computeIfAbsent(building(sheet), any -> new ArrayList<>()).add(sheet);
            }
        }
        return rooms;
    }

    private static String building(Sheet sheet) {
        return Letters.upper(sheet.slug().places().get(0).text());
    }

    private static boolean isMeantInside(Breakdown script, List<Sheet> inside, Sheet outside) {
        return PlaceNature.isPart(outside.slug()) && (inside.size() > 1 || isAllInside(script, outside))
                || inside.size() >= OFTEN && isIndoors(script, outside);
    }

    /** Whether a scene shows things of a room, and nothing of outdoors. */
    private static boolean isIndoors(Breakdown script, Sheet sheet) {
        boolean indoors = false;
        for (int i = sheet.first() + 1; i < sheet.end(); i++) {
            WordList words = script.passage(i).words();
            for (int w = 0; script.is(i, ElementType.ACTION) && w < words.count(); w++) {
                if (PlaceWords.OUTDOORS.contains(words.name(w))) {
                    return false;
                }
                indoors |= PlaceWords.INDOORS.contains(words.name(w));
            }
        }
        return indoors;
    }

    private static void report(Sheet sheet, List<Sheet> others, Findings findings) {
        Sheet other = others.get(0);
        int[] range = {
            sheet.heading().source(0),
            sheet.heading().sourceEnd(sheet.slug().text().length())
        };
        Finding.Place place = findings.place(
                other.heading().source(0),
                other.heading().sourceEnd(other.slug().text().length()));
        String prefix = prefix(other);
        boolean one = Letters.joined(other.slug().place())
                .equals(Letters.joined(sheet.slug().place()));
        String explanation = one
                ? findings.words().placeTurned(sheet.slug().place(), prefix(sheet), others.size(), prefix, place.line())
                : findings.words()
                        .roomTurned(
                                other.slug().places().get(0).text(),
                                prefix(sheet),
                                others.size(),
                                prefix,
                                place.line());
        int from = sheet.heading().source(0);
        Fix fix = Fix.of(
                findings.words().changeTo(prefix),
                from,
                sheet.heading().source(prefix(sheet).length()),
                prefix);
        findings.add(Kind.INT_EXT_CONTRADICTION, range, explanation, List.of(place), fix);
    }

    /** The words of the setting as written, with their dot. */
    private static String prefix(Sheet sheet) {
        return sheet.slug().text().substring(0, sheet.slug().prefixTo()).trim();
    }
}
