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

    /** Where the text's pieces start, in it and in the source, from the second piece on; most have only one. */
    private int[] starts;

    private int[] sources;
    private int pieces;
    private int firstSource;
    private List<String> notes = List.of();
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

    /** Notes where in the source the next character stands, where that isn't right behind the last. */
    private void mark(int source) {
        if (pieces == 0) {
            firstSource = source;
            pieces = 1;
        } else if (lastSource() + length() - lastStart() != source) {
            grow();
            starts[pieces] = length();
            sources[pieces++] = source;
        }
    }

    private int lastSource() {
        return pieces == 1 ? firstSource : sources[pieces - 1];
    }

    private int lastStart() {
        return pieces == 1 ? 0 : starts[pieces - 1];
    }

    private void grow() {
        if (starts == null) {
            starts = new int[4];
            sources = new int[4];
            sources[0] = firstSource;
        } else if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, pieces * 2);
            sources = Arrays.copyOf(sources, pieces * 2);
        }
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
            notes = notes.isEmpty() ? new ArrayList<>() : notes;
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
        if (pieces < 2) {
            return SourceMap.unbroken(pieces == 0 ? from : firstSource);
        }
        return new SourceMap(Arrays.copyOf(starts, pieces), Arrays.copyOf(sources, pieces), 0);
    }
}
