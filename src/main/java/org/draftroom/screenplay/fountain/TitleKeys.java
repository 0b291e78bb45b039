package org.draftroom.screenplay.fountain;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a title page is, and where its keys are. */
final class TitleKeys {

    private static final Set<String> KNOWN = Set.of(
            "title",
            "credit",
            "author",
            "authors",
            "source",
            "draft date",
            "date",
            "contact",
            "contact info",
            "copyright",
            "notes",
            "revision",
            "draft",
            "font",
            "format",
            "episode",
            "series",
            "show",
            "based on",
            "written by",
            "language");

    private TitleKeys() {}

    /** Whether the first paragraph is a title page: one of its lines has a key that is known. */
    static boolean startAt(List<SourceLine> lines, int first) {
        int at = first;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            if (isKnown(lines.get(at).text)) {
                return isKey(lines.get(first).text);
            }
            at++;
        }
        return false;
    }

    /** Whether a line of a title page opens an entry; else it goes on with the one before. */
    static boolean isKey(String line) {
        return colon(line) > 0;
    }

    /** Index of the colon after the key, an ordinary or a wide one, or -1. */
    static int colon(String line) {
        int start = line.startsWith("\ufeff") ? 1 : 0;
        if (line.length() <= start || Characters.isSpace(line.charAt(start))) {
            return -1;
        }
        int colon = line.indexOf(':');
        int wide = line.indexOf('：');
        return colon < 0 || wide >= 0 && wide < colon ? wide : colon;
    }

    private static boolean isKnown(String line) {
        int colon = colon(line);
        return colon > 0 && colon < 20 && isKnownKey(line.substring(0, colon));
    }

    static boolean isKnownKey(String key) {
        return KNOWN.contains(Characters.trim(key).toLowerCase(Locale.ROOT));
    }
}
