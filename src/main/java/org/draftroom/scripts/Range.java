package org.draftroom.scripts;

/** A stretch of a text, from its first UTF-16 unit to just after its last. */
public record Range(int from, int to) {

    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a range: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public String of(String text) {
        return text.substring(from, to);
    }
}
