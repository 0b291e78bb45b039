package org.draftroom.screenplay.pagination;

/**
 * Breaks text into lines. A line breaks at spaces, which then belong to neither line, and after a hyphen; a
 * hyphen may stand in the margin. What is too long for a line is cut.
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

    /** Takes the next line of at most so many characters and answers the index after its last one. */
    int line(int width) {
        int end = paragraph - at <= width ? paragraph : fitting(width);
        at = skip(end);
        if (at > paragraph && at <= to) {
            paragraph = end(at);
        }
        return end;
    }

    private int end(int from) {
        int hard = text.indexOf('\n', from);
        return hard < 0 || hard > to ? to : hard;
    }

    private int fitting(int width) {
        int limit = at + width;
        int last = Math.min(paragraph, limit + 1);
        boolean hangs = text.charAt(last - 1) == '-';
        for (int i = hangs ? last : limit; i > at; i--) {
            if (breaksAt(i) && !isIndent(i)) {
                return i;
            }
        }
        return limit;
    }

    /** Whether a line may end before this index. */
    private boolean breaksAt(int index) {
        if (index == paragraph || text.charAt(index) == ' ') {
            return text.charAt(index - 1) != ' ';
        }
        return text.charAt(index - 1) == '-' && text.charAt(index) != '-';
    }

    private boolean isIndent(int index) {
        int first = at;
        while (first < index && text.charAt(first) == ' ') {
            first++;
        }
        return first == index;
    }

    private int skip(int end) {
        int next = end;
        while (next < paragraph && text.charAt(next) == ' ') {
            next++;
        }
        return next >= paragraph ? paragraph + 1 : next;
    }
}
