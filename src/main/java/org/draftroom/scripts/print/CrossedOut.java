package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.draftroom.screenplay.pagination.Line;

/** Other scenes on a page of sides: they stay where they are, grey and crossed out, and aren't read aloud. */
final class CrossedOut implements Layer {

    private static final int GREY = 0x8a8a8a;
    private static final float LEFT = PageSheet.points(1300);
    private static final float RIGHT = PageSheet.points(7400);

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        for (List<Line> lines : sheet.crossed()) {
            on.artifact(() -> cross(lines, on));
        }
    }

    private static void cross(List<Line> lines, PageSheet on) throws IOException {
        on.ink(GREY);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Line line : lines) {
            Body.set(line, "", on);
            first = Math.min(first, line.row());
            last = Math.max(last, line.row());
        }
        on.ink(0);
        float top = on.baseline(first) + 9;
        float bottom = on.baseline(last) - 3;
        if (first == last) {
            on.line(LEFT, (top + bottom) / 2, RIGHT, (top + bottom) / 2);
        } else {
            on.line(LEFT, top, RIGHT, bottom);
            on.line(LEFT, bottom, RIGHT, top);
        }
    }
}
