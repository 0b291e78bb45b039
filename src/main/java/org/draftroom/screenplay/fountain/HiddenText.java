package org.draftroom.screenplay.fountain;

import java.util.Arrays;
import java.util.List;

/**
 * Finds notes and boneyards in lines. A boneyard that is never closed is text; so is a note that isn't closed
 * before an empty line. Looking ahead is remembered, so that reading stays linear.
 */
final class HiddenText {

    static final int NOTE = 0;
    static final int BONEYARD = 1;

    private final List<SourceLine> lines;
    private int boneyardFrom = 1;
    private int boneyardEnd;
    private int noteFrom = 1;
    private int noteEnd;
    private boolean noteCloses;

    private int[] found = new int[12];
    private int count;

    HiddenText(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** Marks what is hidden in a line and answers what stays open after it: 0 or a {@link State} flag. */
    int mark(int index, int before) {
        SourceLine line = lines.get(index);
        line.hidden = SourceLine.NOTHING_HIDDEN;
        boolean open = State.isHidden(before);
        if (!open && line.text.indexOf('[') < 0 && line.text.indexOf('/') < 0) {
            return 0;
        }
        count = 0;
        int after = scan(index, line.text, before);
        if (count > 0) {
            line.hidden = Arrays.copyOf(found, count);
        }
        return after;
    }

    private int scan(int index, String text, int before) {
        int at = 0;
        if (State.isHidden(before)) {
            boolean note = State.has(before, State.NOTE);
            int close = text.indexOf(note ? "]]" : "*/");
            if (close < 0) {
                add(0, text.length(), note ? NOTE : BONEYARD);
                return before & (State.NOTE | State.BONEYARD);
            }
            at = close + 2;
            add(0, at, note ? NOTE : BONEYARD);
        }
        return scanOpenings(index, text, at);
    }

    private int scanOpenings(int index, String text, int from) {
        int note = text.indexOf("[[", from);
        int boneyard = text.indexOf("/*", from);
        while (note >= 0 || boneyard >= 0) {
            boolean isNote = boneyard < 0 || note >= 0 && note < boneyard;
            int open = isNote ? note : boneyard;
            int close = text.indexOf(isNote ? "]]" : "*/", open + 2);
            int next = close + 2;
            if (close >= 0) {
                add(open, next, isNote ? NOTE : BONEYARD);
            } else if (isNote ? noteClosesAfter(index) : boneyardClosesAfter(index)) {
                add(open, text.length(), isNote ? NOTE : BONEYARD);
                return isNote ? State.NOTE : State.BONEYARD;
            } else {
                next = isNote ? text.length() : open + 2;
            }
            if (isNote && close < 0) {
                note = -1;
            } else {
                note = note >= 0 && note < next ? text.indexOf("[[", next) : note;
                boneyard = boneyard >= 0 && boneyard < next ? later(text, next, close < 0) : boneyard;
            }
        }
        return 0;
    }

    /** The next boneyard's opening, or -1 where an earlier one already found no end. */
    private static int later(String text, int from, boolean endless) {
        return endless ? -1 : text.indexOf("/*", from);
    }

    private void add(int from, int to, int kind) {
        if (count + 3 > found.length) {
            found = Arrays.copyOf(found, found.length * 2);
        }
        found[count++] = from;
        found[count++] = to;
        found[count++] = kind;
    }

    private boolean boneyardClosesAfter(int index) {
        int from = index + 1;
        if (from < boneyardFrom || from > boneyardEnd) {
            boneyardFrom = from;
            boneyardEnd = from;
            while (boneyardEnd < lines.size() && !lines.get(boneyardEnd).has("*/")) {
                boneyardEnd++;
            }
        }
        return boneyardEnd < lines.size();
    }

    private boolean noteClosesAfter(int index) {
        int from = index + 1;
        if (from < noteFrom || from > noteEnd) {
            noteFrom = from;
            noteEnd = from;
            while (noteEnd < lines.size() && !endsNote(lines.get(noteEnd))) {
                noteEnd++;
            }
            noteCloses = noteEnd < lines.size() && !lines.get(noteEnd).isGap();
        }
        return noteCloses;
    }

    private static boolean endsNote(SourceLine line) {
        return line.has("]]") || line.isGap();
    }
}
