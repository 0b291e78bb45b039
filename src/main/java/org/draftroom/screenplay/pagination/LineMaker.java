package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/** Turns rows into lines of print. */
final class LineMaker {

    private LineMaker() {}

    static Line line(Row row, int at) {
        Part part = row.part();
        StyledText text = part.text();
        String number = row.first() && part.type() == ElementType.SCENE_HEADING
                ? part.element().number()
                : "";
        int end = row.to();
        while (end > row.from() && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        int left = part.rule().start(Columns.of(text.text(), row.from(), end), row.first());
        return new Line(
                part.type(),
                at,
                left,
                runs(text, row.from(), end),
                part.index(),
                source(part, row.from()),
                source(part, end),
                number);
    }

    /** The line under a speech that goes on overleaf. */
    static Line more(Part cue, int at) {
        int source = cue.element().from();
        int left = cue.rule().start(Continued.MORE.length(), false);
        List<Run> runs = List.of(new Run(Continued.MORE, 0));
        return new Line(ElementType.CHARACTER, at, left, runs, -1, source, source, "");
    }

    private static int source(Part part, int index) {
        int marked = part.text().marked(index);
        return part.element()
                .map()
                .offset(Math.min(marked, part.element().text().length()));
    }

    static List<Run> runs(StyledText text, int from, int to) {
        if (text.styles() == null || from == to) {
            return List.of(new Run(text.text().substring(from, to), 0));
        }
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || text.style(i) != text.style(start)) {
                runs.add(new Run(text.text().substring(start, i), text.style(start)));
                start = i;
            }
        }
        return runs;
    }
}
