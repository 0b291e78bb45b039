package org.draftroom.screenplay.pagination;

/**
 * Breaks text into lines. A line breaks at spaces, which then belong to neither line, after a hyphen, and
 * before East Asian characters; a hyphen may stand in the margin, even one of a dash. What is too long for a line is cut.
 */
final class Wrapping {

    private final String text;
    private final int to;
    private int at;
    private int paragraph;

    Wrapping(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.paragraph = end(from);
    }

    boolean isDone() {
        return at >= to;
    }

    /** Where the next line starts. */
    int position() {
        return at;
    }

    /** Takes the next line of at most so many columns and answers the index after its last character. */
    int line(int width) {
        int limit = limit(width);
        int end = limit >= paragraph ? paragraph : fitting(limit);
        at = skip(end);
        if (at > paragraph && at <= to) {
            paragraph = end(at);
        }
        return end;
    }

    /** The index after the last character that fits. */
    private int limit(int width) {
        int index = at;
        int columns = 0;
        while (index < paragraph && columns + Columns.of(text.charAt(index)) <= width) {
            columns += Columns.of(text.charAt(index++));
        }
        return index;
    }

    private int end(int from) {
        int hard = text.indexOf('\n', from);
        return hard < 0 || hard > to ? to : hard;
    }

    private int fitting(int limit) {
        int indent = at;
        while (indent < limit && text.charAt(indent) == ' ') {
            indent++;
        }
        if (text.charAt(limit) == '-') {
            return limit + 1;
        }
        for (int i = limit; i > indent; i--) {
            if (breaksAt(i)) {
                return i;
            }
        }
        return Math.max(at + 1, cut(limit));
    }

    /** Whether a line may end before this index. */
    private boolean breaksAt(int index) {
        if (index == paragraph || text.charAt(index) == ' ') {
            return text.charAt(index - 1) != ' ';
        }
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return before == '-' && after != '-'
                || Columns.isWide(after) && !isTied(after)
                || Columns.isWide(before) && !Character.isSurrogate(before) && !isTied(after);
    }

    /** East Asian stops and closing brackets stay with what is before them. */
    private static boolean isTied(char c) {
        return "。、，．！？：；」』）】〉》〕…ー.,!?:;)".indexOf(c) >= 0;
    }

    /** A pair of surrogates isn't parted. */
    private int cut(int limit) {
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private int skip(int end) {
        int next = end;
        while (next < paragraph && text.charAt(next) == ' ') {
            next++;
        }
        return next >= paragraph ? paragraph + 1 : next;
    }
}
