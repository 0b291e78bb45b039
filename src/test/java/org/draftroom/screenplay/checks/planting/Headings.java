package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Slips in scene headings. */
final class Headings {

    private static final Map<String, String> OPPOSITES =
            Map.of("INT", "EXT", "EXT", "INT", "ИНТ", "НАТ", "НАТ", "ИНТ", "INNEN", "AUSSEN", "AUSSEN", "INNEN");

    /** A time that is over when the other begins, on one day. */
    private static final Map<String, String> EARLIER =
            Map.of("NIGHT", "AFTERNOON", "EVENING", "MORNING", "DUSK", "MORNING", "AFTERNOON", "DAWN", "DAY", "DAWN");

    private static final List<String> FOLLOWING = List.of("CONTINUOUS", "MOMENTS LATER", "LATER");

    private Headings() {}

    /** Two letters of a frequent place swapped. */
    static List<Edit> misspelt(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (List<Heading> headings : Heading.ofFrequentPlaces(script).values()) {
            for (Heading heading : headings.subList(1, headings.size())) {
                String swapped = Letters.swapped(heading.place(), random);
                if (!swapped.equals(heading.place())) {
                    edits.add(heading.replaced(heading.place(), swapped));
                }
            }
        }
        return edits;
    }

    /** Outside what is always inside, or the other way round. */
    static List<Edit> turned(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (List<Heading> headings : Heading.ofFrequentPlaces(script).values()) {
            if (headings.stream().map(Heading::prefix).distinct().count() == 1) {
                headings.forEach(heading -> edits.add(turned(heading)));
            }
        }
        return edits;
    }

    private static Edit turned(Heading heading) {
        int at = heading.element().map().offset(heading.element().text().indexOf(heading.prefix()));
        String opposite = OPPOSITES.get(heading.prefix().toUpperCase(Locale.ROOT));
        return new Edit(at, at + heading.prefix().length(), opposite, 0);
    }

    /** The first heading goes on from a scene that isn't there. */
    static List<Edit> withNothingBefore(Script script, Random random) {
        List<Heading> headings = Heading.of(script);
        boolean first = !headings.isEmpty()
                && headings.get(0).element().from() == script.scenes().get(0).from();
        if (!first || !script.isEnglish()) {
            return List.of();
        }
        Heading heading = headings.get(0);
        return FOLLOWING.stream()
                .map(word -> heading.time().isEmpty()
                        ? heading.appended(" - " + word)
                        : heading.replaced(heading.time(), word))
                .toList();
    }

    /** A scene that goes on from the one before it at an earlier time of day. */
    static List<Edit> backwards(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        String now = "";
        for (Heading heading : Heading.of(script)) {
            String named = timeOfDay(heading.time());
            boolean goesOn =
                    heading.time().contains("CONTINUOUS") || heading.time().contains("MOMENTS LATER");
            if (goesOn && EARLIER.containsKey(now) && (named.isEmpty() || named.equals(now))) {
                String earlier = EARLIER.get(now);
                edits.add(
                        named.isEmpty()
                                ? heading.replaced(heading.time(), earlier + " - " + heading.time())
                                : heading.replaced(named, earlier));
            }
            now = named.isEmpty() && goesOn ? now : named;
        }
        return edits;
    }

    private static String timeOfDay(String time) {
        return EARLIER.keySet().stream()
                .filter(word -> List.of(time.split("[^A-Z]+")).contains(word))
                .findFirst()
                .orElse("");
    }
}
