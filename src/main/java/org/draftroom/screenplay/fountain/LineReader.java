package org.draftroom.screenplay.fountain;

import java.util.List;
import org.draftroom.screenplay.ScenePrefixes;

/** Reads lines one after another: each line's kind follows from the state before it, itself, and the next line. */
final class LineReader {

    private final List<SourceLine> lines;
    private final HiddenText hidden;
    private final int round;

    /** A reader of lines; the round is noted on each that it reads. */
    LineReader(List<SourceLine> lines, int round) {
        this.lines = lines;
        this.round = round;
        this.hidden = new HiddenText(lines);
    }

    /** Reads every line. */
    void readAll() {
        int state = State.START | State.FREE;
        for (int i = 0; i < lines.size(); i++) {
            state = read(i, state);
        }
    }

    /** Reads one line and answers the state after it. */
    int read(int index, int before) {
        SourceLine line = lines.get(index);
        line.round = round;
        line.before = before;
        line.after = isTitle(index, line, before) ? title(line) : body(index, line, before);
        return line.after;
    }

    private boolean isTitle(int index, SourceLine line, int before) {
        if (line.isBlank()) {
            return false;
        }
        return State.has(before, State.TITLE) || State.has(before, State.START) && TitleKeys.startAt(lines, index);
    }

    private static int title(SourceLine line) {
        line.kind = LineKind.TITLE_PAGE;
        line.hidden = SourceLine.NOTHING_HIDDEN;
        return State.TITLE;
    }

    private int body(int index, SourceLine line, int before) {
        if (!State.isHidden(before) && line.isBlank()) {
            return blank(line, before);
        }
        int open = hidden.mark(index, before);
        String visible = Visible.trimmed(line);
        if (visible.isEmpty()) {
            return allHidden(line, before, open);
        }
        LineKind interrupted = State.interrupted(before);
        int plain = State.plain(before) & ~State.START;
        line.kind = interrupted != null ? interrupted : kind(index, visible, plain, open);
        int after = after(line.kind, plain);
        return open == 0 ? after : State.interrupting(after | open, line.kind);
    }

    private static int blank(SourceLine line, int before) {
        line.hidden = SourceLine.NOTHING_HIDDEN;
        if (State.has(before, State.SPEECH) && line.isSoft()) {
            line.kind = LineKind.DIALOGUE;
            return before;
        }
        line.kind = LineKind.BLANK;
        return before & State.START | State.FREE;
    }

    private static int allHidden(SourceLine line, int before, int open) {
        line.kind = line.hidden[2] == HiddenText.NOTE ? LineKind.NOTE : LineKind.BONEYARD;
        int plain = State.plain(before) & ~State.START;
        return open == 0 ? plain : State.interrupting(plain | open, State.interrupted(before));
    }

    private LineKind kind(int index, String line, int before, int open) {
        if (State.has(before, State.SPEECH)) {
            return speech(line);
        }
        LineKind marked = LineRules.marked(line);
        if (marked != null) {
            return marked;
        }
        return State.has(before, State.FREE) ? free(index, line, open) : LineKind.ACTION;
    }

    private static LineKind speech(String line) {
        if (line.charAt(0) == '~') {
            return LineKind.LYRICS;
        }
        return LineRules.isParenthetical(line) ? LineKind.PARENTHETICAL : LineKind.DIALOGUE;
    }

    /** A line after a blank one may be a heading, a cue or a transition. */
    private LineKind free(int index, String line, int open) {
        if (LineRules.isForcedHeading(line)) {
            return LineKind.SCENE_HEADING;
        }
        if (ScenePrefixes.opens(line)) {
            return open != 0 || endsBefore(index + 1) ? LineKind.SCENE_HEADING : LineKind.ACTION;
        }
        if (isBlankAt(index + 1) && open == 0) {
            return LineRules.isTransition(line) ? LineKind.TRANSITION : LineKind.ACTION;
        }
        return LineRules.isCue(line) ? LineKind.CHARACTER : LineKind.ACTION;
    }

    private boolean isBlankAt(int index) {
        return index >= lines.size() || lines.get(index).isBlank();
    }

    /** Whether a heading may end before this line: it is blank, or prints nothing. */
    private boolean endsBefore(int index) {
        if (isBlankAt(index)) {
            return true;
        }
        String next = Characters.trim(lines.get(index).text);
        LineKind marked = LineRules.marked(next);
        return marked == LineKind.SYNOPSIS
                || marked == LineKind.SECTION
                || marked == LineKind.PAGE_BREAK
                || next.startsWith("[[") && next.endsWith("]]")
                || next.startsWith("/*");
    }

    private static int after(LineKind kind, int before) {
        return switch (kind) {
            case CHARACTER -> State.SPEECH;
            case DIALOGUE, PARENTHETICAL -> State.SPEECH;
            case LYRICS -> before & State.SPEECH;
            case SECTION, SYNOPSIS, PAGE_BREAK -> State.FREE;
            default -> 0;
        };
    }
}
