package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.SourceMap;

/** The text of an element, put together from pieces of the source. */
final class ElementText {

    private final StringBuilder text = new StringBuilder();
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
                text.append("    ");
                start = i + 1;
            }
        }
        piece(line, start, to, at);
    }

    private void piece(String line, int from, int to, int at) {
        if (from < to) {
            mark(at + from);
            text.append(line, from, to);
        }
    }

    private void mark(int source) {
        if (pieces > 0 && sources[pieces - 1] + text.length() - starts[pieces - 1] == source) {
            return;
        }
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, pieces * 2);
            sources = Arrays.copyOf(sources, pieces * 2);
        }
        starts[pieces] = text.length();
        sources[pieces++] = source;
    }

    /** Goes to the next line; {@code source} is the offset of the line end. */
    void newLine(int source) {
        mark(source);
        text.append('\n');
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
        int end = text.length();
        while (end > 0 && isOuter(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private static boolean isOuter(char c) {
        return c == '\n' || Characters.isSpace(c);
    }

    String text() {
        return text.toString();
    }

    List<String> notes() {
        return notes;
    }

    SourceMap map(int from) {
        if (pieces == 0) {
            return SourceMap.unbroken(from);
        }
        return new SourceMap(Arrays.copyOf(starts, pieces), Arrays.copyOf(sources, pieces));
    }
}
