package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.SourceMap;

/** The text of an element, put together from pieces of the source. */
final class ElementText {

    /** The text while it is all of one piece; most elements never need more. */
    private String single = "";

    private StringBuilder text;
    private int[] starts = new int[4];
    private int[] sources = new int[4];
    private int pieces;
    private final List<String> notes = new ArrayList<>();
    private StringBuilder openNote;

    /** Adds characters of a line, {@code at} being the source offset of the line's start. */
    void add(String line, int from, int to, int at) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (line.charAt(i) == '\t') {
                piece(line, start, i, at);
                mark(at + i);
                append("    ");
                start = i + 1;
            }
        }
        piece(line, start, to, at);
    }

    private void piece(String line, int from, int to, int at) {
        if (from < to) {
            mark(at + from);
            append(line.substring(from, to));
        }
    }

    private void append(String more) {
        if (text != null) {
            text.append(more);
        } else if (single.isEmpty()) {
            single = more;
        } else {
            text = new StringBuilder(single).append(more);
        }
    }

    private int length() {
        return text == null ? single.length() : text.length();
    }

    private void mark(int source) {
        if (pieces > 0 && sources[pieces - 1] + length() - starts[pieces - 1] == source) {
            return;
        }
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, pieces * 2);
            sources = Arrays.copyOf(sources, pieces * 2);
        }
        starts[pieces] = length();
        sources[pieces++] = source;
    }

    /** Goes to the next line; {@code source} is the offset of the line end. */
    void newLine(int source) {
        mark(source);
        append("\n");
    }

    /** Adds a line of a note; one note may have several. */
    void note(String line, boolean closes) {
        if (openNote == null) {
            openNote = new StringBuilder();
        } else {
            openNote.append('\n');
        }
        openNote.append(Characters.trim(line));
        if (closes) {
            notes.add(Characters.trim(openNote.toString()));
            openNote = null;
        }
    }

    void trimEnd() {
        String all = text();
        int end = all.length();
        while (end > 0 && isOuter(all.charAt(end - 1))) {
            end--;
        }
        single = all.substring(0, end);
        text = null;
    }

    private static boolean isOuter(char c) {
        return c == '\n' || Characters.isSpace(c);
    }

    String text() {
        return text == null ? single : text.toString();
    }

    List<String> notes() {
        return notes;
    }

    SourceMap map(int from) {
        if (pieces == 0) {
            return SourceMap.unbroken(from);
        }
        return new SourceMap(Arrays.copyOf(starts, pieces), Arrays.copyOf(sources, pieces), 0);
    }
}
