package org.draftroom.screenplay.fountain;

import java.util.List;

/** Finds the two speeches of a dual dialogue by their lines, as {@link DualDialogue} finds them by their elements. */
final class DualLines {

    private static final int NONE = -1;
    private static final int[] NOT_DUAL = {};

    private final List<SourceLine> lines;

    DualLines(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** The dual dialogue that a line is in: see {@link FountainDocument#dual}. */
    int[] at(int line) {
        int own = cueAt(line);
        if (own == NONE) {
            return NOT_DUAL;
        }
        int left = own;
        int right = cueAfter(own);
        if (isRight(own)) {
            left = cueBefore(own);
            right = own;
        } else if (right == NONE || !isRight(right)) {
            return NOT_DUAL;
        }
        int end = speechEnd(right);
        return line < end ? new int[] {left, speechEnd(left), right, end} : NOT_DUAL;
    }

    /** Of cues in a row that ask for the right side, each second one is an ordinary cue again. */
    private boolean isRight(int cue) {
        int asking = 0;
        int at = cue;
        while (at != NONE && asksForTheRight(at)) {
            at = cueBefore(at);
            asking += at == NONE ? 0 : 1;
        }
        return asking % 2 == 1;
    }

    private boolean asksForTheRight(int cue) {
        return Markers.of(LineKind.CHARACTER, Visible.of(lines.get(cue)).text()).dual();
    }

    private int cueAt(int line) {
        if (is(line, LineKind.CHARACTER)) {
            return line;
        }
        return goesOn(line) ? cueBefore(line) : NONE;
    }

    /** The cue above with nothing but its speech and what doesn't print between. */
    private int cueBefore(int line) {
        int at = line;
        if (!isApart(at)) {
            at--;
            while (at >= 0 && goesOn(at) && !isApart(at)) {
                at--;
            }
        }
        return at >= 0 && is(at, LineKind.CHARACTER) ? at : NONE;
    }

    private int cueAfter(int line) {
        int at = line + 1;
        while (at < lines.size() && goesOn(at) && !isApart(at)) {
            at++;
        }
        return at < lines.size() && is(at, LineKind.CHARACTER) ? at : NONE;
    }

    private boolean goesOn(int line) {
        return switch (lines.get(line).kind) {
            case BLANK, NOTE, BONEYARD, DIALOGUE, PARENTHETICAL, LYRICS -> true;
            default -> false;
        };
    }

    /** Whether it begins a lyric that is of no speech. */
    private boolean isApart(int line) {
        int above = line - 1;
        while (above >= 0 && is(above, LineKind.BONEYARD)) {
            above--;
        }
        return is(line, LineKind.LYRICS) && (above < 0 || is(above, LineKind.BLANK));
    }

    /** The line behind the last one that prints of a cue's speech. */
    private int speechEnd(int cue) {
        int end = cue + 1;
        for (int at = cue + 1; at < lines.size() && goesOn(at) && !is(at, LineKind.BLANK); at++) {
            if (!is(at, LineKind.NOTE) && !is(at, LineKind.BONEYARD)) {
                end = at + 1;
            }
        }
        return end;
    }

    private boolean is(int line, LineKind kind) {
        return lines.get(line).kind == kind;
    }
}
