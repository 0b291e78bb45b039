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
        int lineFrom = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', to);
        String quote = shortened(text.substring(from, to));
        int room = Math.max(0, BESIDE - quote.length());
        String before = text.substring(lineFrom, from);
        String after = text.substring(to, lineEnd < 0 ? text.length() : lineEnd);
        return new Excerpt(tail(before, room), quote, head(after, room));
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
