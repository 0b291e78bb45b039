package org.draftroom.screenplay.fountain;

/** What a trimmed, visible line looks like on its own. Marker rules win over shapes. */
final class LineRules {

    private LineRules() {}

    /** The kind that a marker at the start gives the line wherever it stands, or null. */
    static LineKind marked(String line) {
        return switch (line.charAt(0)) {
            case '!' -> LineKind.ACTION;
            case '#' -> LineKind.SECTION;
            case '~' -> LineKind.LYRICS;
            case '=' -> equalSigns(line);
            case '>' -> isCentered(line) ? LineKind.CENTERED : LineKind.TRANSITION;
            default -> null;
        };
    }

    private static LineKind equalSigns(String line) {
        if (isPageBreak(line)) {
            return LineKind.PAGE_BREAK;
        }
        return line.length() > 1 && line.charAt(1) == '=' ? null : LineKind.SYNOPSIS;
    }

    private static boolean isPageBreak(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '=') {
                return false;
            }
        }
        return line.length() >= 3;
    }

    private static boolean isCentered(String line) {
        return line.length() > 1 && line.charAt(line.length() - 1) == '<';
    }

    static boolean isForcedHeading(String line) {
        return line.length() > 1 && line.charAt(0) == '.' && Character.isLetterOrDigit(line.codePointAt(1));
    }

    static boolean isTransition(String line) {
        return line.endsWith("TO:") && Characters.isUpperCase(line);
    }

    static boolean isParenthetical(String line) {
        return line.charAt(0) == '(' && line.charAt(line.length() - 1) == ')';
    }

    /** A name in upper case, then perhaps extensions in brackets of any case, then perhaps a caret. */
    static boolean isCue(String line) {
        if (line.charAt(0) == '@') {
            return line.length() > 1;
        }
        int bracket = line.indexOf('(');
        if (bracket < 0) {
            return Characters.isUpperCase(line);
        }
        return Characters.isUpperCase(line.substring(0, bracket)) && extensionsEnd(line, bracket);
    }

    private static boolean extensionsEnd(String line, int bracket) {
        int end = line.charAt(line.length() - 1) == '^'
                ? Characters.end(line.substring(0, line.length() - 1))
                : line.length();
        return line.charAt(end - 1) == ')' || Characters.isUpperCase(line.substring(bracket));
    }
}
