package org.draftroom.screenplay.pagination;

import java.util.Arrays;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/** The mark behind a speaker who goes on. */
public final class Continued {

    static final String MARK = "(CONT'D)";
    static final String MORE = "(MORE)";

    private Continued() {}

    /** Whether a line of print ends with the mark and its cue, as it was written, doesn't have it. */
    public static boolean isAdded(Line line, Element cue) {
        return line.type() == ElementType.CHARACTER
                && line.text().endsWith(MARK)
                && !Cue.of(cue.text()).isContinued();
    }

    /** The cue with the mark, unless it has it: {@code EDWARD (CONT'D)}, {@code EDWARD (O.S.) (CONT'D)}. */
    static StyledText mark(StyledText cue) {
        if (Cue.of(cue.text()).isContinued()) {
            return cue;
        }
        String text = cue.text() + " " + MARK;
        byte[] styles = cue.styles() == null ? null : Arrays.copyOf(cue.styles(), text.length());
        int[] indexes = cue.indexes() == null ? null : extended(cue.indexes(), text.length());
        return new StyledText(text, styles, indexes);
    }

    private static int[] extended(int[] indexes, int length) {
        int[] longer = Arrays.copyOf(indexes, length);
        Arrays.fill(longer, indexes.length, length, indexes.length == 0 ? 0 : indexes[indexes.length - 1] + 1);
        return longer;
    }
}
