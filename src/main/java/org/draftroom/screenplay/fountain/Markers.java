package org.draftroom.screenplay.fountain;

/**
 * Which part of a line is its text: between markers and outer spaces. Indexes count in the line.
 *
 * @param from first character of the text
 * @param to after its last character
 * @param forced whether a marker made the line what it is
 * @param number the scene number, or empty
 * @param depth the section's depth, or 0
 * @param dual whether a caret asks for the right side
 */
record Markers(int from, int to, boolean forced, String number, int depth, boolean dual) {

    private static Markers text(int from, int to, boolean forced) {
        return new Markers(from, Math.max(from, to), forced, "", 0, false);
    }

    static Markers of(LineKind kind, String line) {
        int from = Characters.start(line);
        int to = Math.max(from, Characters.end(line));
        char first = from < to ? line.charAt(from) : ' ';
        return switch (kind) {
            case ACTION -> first == '!' ? text(from + 1, to, true) : text(line.startsWith("\ufeff") ? 1 : 0, to, false);
            case SCENE_HEADING -> heading(line, from, to);
            case CHARACTER -> cue(line, from, to);
            case LYRICS, SYNOPSIS -> text(skip(line, from + 1, to), to, false);
            case TRANSITION -> first == '>' ? text(skip(line, from + 1, to), to, true) : text(from, to, false);
            case CENTERED -> text(skip(line, from + 1, to), back(line, from + 1, to - 1), false);
            case SECTION -> section(line, from, to);
            case PAGE_BREAK -> text(to, to, false);
            default -> text(from, to, false);
        };
    }

    private static Markers heading(String line, int from, int to) {
        boolean forced = LineRules.isForcedHeading(line.substring(from, to));
        int open = numberAt(line, from, to);
        String number = open < 0 ? "" : line.substring(open + 1, to - 1);
        int start = forced ? from + 1 : from;
        return new Markers(start, open < 0 ? to : back(line, start, open), forced, number, 0, false);
    }

    /** Index of the first of two pound signs around a number at the end, or -1. */
    static int numberAt(String line, int from, int to) {
        if (to - from < 4 || line.charAt(to - 1) != '#') {
            return -1;
        }
        int at = to - 2;
        while (at > from && isNumber(line.charAt(at))) {
            at--;
        }
        return at > from && at < to - 2 && line.charAt(at) == '#' ? at : -1;
    }

    private static boolean isNumber(char c) {
        return c == '-' || c == '.' || Character.isLetterOrDigit(c);
    }

    private static Markers cue(String line, int from, int to) {
        boolean forced = line.charAt(from) == '@';
        boolean dual = line.charAt(to - 1) == '^';
        int start = forced ? skip(line, from + 1, to) : from;
        return new Markers(start, dual ? back(line, start, to - 1) : to, forced, "", 0, dual);
    }

    private static Markers section(String line, int from, int to) {
        int at = from;
        while (at < to && line.charAt(at) == '#') {
            at++;
        }
        return new Markers(skip(line, at, to), to, false, "", at - from, false);
    }

    private static int skip(String line, int from, int to) {
        int at = from;
        while (at < to && Characters.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int back(String line, int from, int to) {
        int at = to;
        while (at > from && Characters.isSpace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
