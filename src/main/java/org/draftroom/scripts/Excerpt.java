package org.draftroom.scripts;

/**
 * A passage of a script and what stands beside it on its line, so that a star or a time of day can be told from others;
 * all of it on one line. The editor's excerpt.ts cuts alike.
 *
 * @param before the end of what stands before it on its line
 * @param quote the passage
 * @param after the beginning of what follows it
 */
public record Excerpt(String before, String quote, String after) {

    private static final int LONGEST_QUOTE = 110;
    private static final int BESIDE = 28;

    static Excerpt of(String text, int from, int to) {
        String quote = shortened(text.substring(from, to));
        int room = Math.max(0, BESIDE - quote.length());
        // A letter more than there is room for, so that it shows where the line goes on. Lines can be very long.
        String before = text.substring(Math.max(0, from - room - 1), from);
        String after = text.substring(to, Math.min(text.length(), to + room + 1));
        int lineEnd = after.indexOf('\n');
        return new Excerpt(
                tail(before.substring(before.lastIndexOf('\n') + 1), room),
                quote,
                head(after.substring(0, lineEnd < 0 ? after.length() : lineEnd), room));
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE - 1).stripTrailing() + "…";
    }

    /** From the beginning of a word. */
    private static String tail(String text, int room) {
        if (text.length() <= room) {
            return text.stripLeading();
        }
        String end = text.substring(text.length() - room);
        return room == 0 ? "" : "…" + end.substring(end.indexOf(' ') + 1);
    }

    /** To the end of a word. */
    private static String head(String text, int room) {
        if (text.length() <= room) {
            return text.stripTrailing();
        }
        String start = text.substring(0, room);
        return room == 0 ? "" : start.substring(0, Math.max(0, start.lastIndexOf(' '))) + "…";
    }
}
