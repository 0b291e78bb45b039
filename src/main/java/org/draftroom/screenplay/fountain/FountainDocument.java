package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/**
 * A script that is edited: each edit re-reads only the lines it can affect, and gives what reading the whole
 * text anew would give. Not safe for several threads.
 */
public final class FountainDocument {

    /**
     * What an edit changed.
     *
     * @param from first line that was read again
     * @param to line after the last one that was read again, in the new text
     * @param linesBefore how many lines there were
     * @param linesAfter how many there are
     */
    public record Reread(int from, int to, int linesBefore, int linesAfter) {}

    private final List<SourceLine> lines;
    private int round;

    private FountainDocument(String text) {
        this.lines = LineSplitter.split(text);
        new LineReader(lines, round).readAll();
    }

    public static FountainDocument open(String text) {
        return new FountainDocument(text);
    }

    /** The text as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (SourceLine line : lines) {
            text.append(line.text).append(line.ending);
        }
        return text.toString();
    }

    /** The number of lines; at least one. */
    public int lineCount() {
        return lines.size();
    }

    public LineKind kind(int line) {
        return lines.get(line).kind;
    }

    /** The spans of a line, flat: from and to, counted from the line's start, and a kind of {@link LineSpans}. */
    public int[] spans(int line) {
        return LineSpans.of(lines.get(line));
    }

    /**
     * The dual dialogue that a line is in, be it between its speeches: the line of its left cue, the one behind that
     * speech, and both of the right one. Empty for any other line.
     */
    public int[] dual(int line) {
        return new DualLines(lines).at(line);
    }

    /** What of a line prints; its indexes count in the line, and there are always some. */
    public StyledText printed(int line) {
        return PrintedText.of(lines.get(line));
    }

    /** The title page alone. */
    public TitlePage titlePage() {
        List<TitlePage.Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size() && lines.get(i).kind == LineKind.TITLE_PAGE; i++) {
            TitleEntries.add(entries, lines.get(i).text, at);
            at += lines.get(i).length();
        }
        return new TitlePage(entries);
    }

    /** The screenplay as it stands. Elements that no edit has touched since the last time are taken over. */
    public Screenplay screenplay() {
        return screenplay(text());
    }

    /** The screenplay as it stands, for those who have the text at hand. */
    public Screenplay screenplay(String text) {
        return new Assembly(lines, round).assemble(text);
    }

    /**
     * Replaces the characters from {@code from} to {@code to}.
     *
     * @throws IndexOutOfBoundsException where the range isn't inside the text
     */
    public Reread replace(int from, int to, String inserted) {
        round++;
        int before = lines.size();
        Splice splice = Splice.into(lines, from, to, inserted);
        int first = splice.firstAffected();
        int last = read(first, splice.end());
        return new Reread(first, last, before, lines.size());
    }

    /** Reads from a line on, until past the edit nothing changes any more; answers where that is. */
    private int read(int first, int end) {
        LineReader reader = new LineReader(lines, round);
        int state = first == 0 ? State.START | State.FREE : lines.get(first - 1).after;
        int at = first;
        while (at < lines.size() && (at < end || lines.get(at).before != state)) {
            state = reader.read(at, state);
            at++;
        }
        return at;
    }
}
