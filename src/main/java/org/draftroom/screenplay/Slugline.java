package org.draftroom.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scene heading taken apart: {@code INT. LIGHTHOUSE - LAMP ROOM - NIGHT (FLASHBACK)}. Its parts stand between
 * dashes. The first is a place; the last one that names a time is the time, with all that follows it. Without such
 * a part, what stands behind the last comma or stop may be the time.
 *
 * @param setting what its first word says
 * @param places the place and the places in it, as written, outermost first; none where nothing is left to name
 * @param time as written, or empty
 * @param timeOfDay what the time says; {@link TimeOfDay#NONE} exactly where it is empty
 */
public record Slugline(Setting setting, List<String> places, String time, TimeOfDay timeOfDay) {

    /** Takes a heading without emphasis and number apart, such as {@link Scene#heading()}. Never throws. */
    public static Slugline of(String heading) {
        String line = heading.replace('\n', ' ').trim();
        ScenePrefixes.Found prefix = ScenePrefixes.find(line);
        Setting setting = prefix == null ? Setting.NONE : prefix.setting();
        List<String> parts = parts(prefix == null ? line : line.substring(prefix.end()));
        for (int at = parts.size() - 1; at >= 0; at--) {
            TimeOfDay time = TimeOfDay.of(parts.get(at));
            boolean isAllThereIs = at == 0 && prefix != null && parts.get(0).indexOf(' ') < 0;
            if (time != TimeOfDay.NONE && (at > 0 || isAllThereIs)) {
                String words = String.join(" - ", parts.subList(at, parts.size()));
                return new Slugline(setting, List.copyOf(parts.subList(0, at)), words, time);
            }
        }
        return byComma(setting, parts);
    }

    private static Slugline byComma(Setting setting, List<String> parts) {
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        int comma = Math.max(last.lastIndexOf(','), last.lastIndexOf('.'));
        TimeOfDay time = comma <= 0 ? TimeOfDay.NONE : TimeOfDay.of(last.substring(comma + 1));
        if (time == TimeOfDay.NONE) {
            return new Slugline(setting, List.copyOf(parts), "", time);
        }
        parts.set(parts.size() - 1, last.substring(0, comma).trim());
        return new Slugline(
                setting, List.copyOf(parts), last.substring(comma + 1).trim(), time);
    }

    /** What stands between dashes that have a space on either side, or are long. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || isDash(line, at)) {
                String part = trimmed(line.substring(from, at));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }

    private static boolean isDash(String line, int at) {
        char c = line.charAt(at);
        boolean isSpaced = at == 0 || isLoose(line.charAt(at - 1)) || at + 1 == line.length();
        return c == '–' || c == '—' || c == '-' && (isSpaced || isLoose(line.charAt(at + 1)));
    }

    private static boolean isLoose(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '-';
    }

    private static String trimmed(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && isEdge(part.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(part.charAt(to - 1))) {
            to--;
        }
        return part.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || c == '\u00a0' || c == '.' || c == ',' || c == ':' || c == ';' || c == '。';
    }

    /** The whole place as it was written, places in it behind dashes; empty where there is none. */
    public String place() {
        return String.join(" - ", places);
    }

    /** The place in one spelling, by which it is known: upper case, one space, plain apostrophes. */
    public String placeKey() {
        return folded(place());
    }

    /** The outermost place in that spelling, or empty. */
    public String locationKey() {
        return places.isEmpty() ? "" : folded(places.get(0));
    }

    private static String folded(String place) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            boolean isSpace = c <= ' ' || c == '\u00a0';
            boolean isDouble = isSpace && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
            text.append(isDouble ? "" : isSpace ? ' ' : c == '’' || c == '‘' ? '\'' : c);
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
