package org.draftroom.screenplay.printed;

import java.util.List;
import org.draftroom.screenplay.ScenePrefixes;

/**
 * How a document spaces its lines, in rows from one line to the next.
 *
 * @param heading to a scene heading: 2, or 3 where it has two blank lines above
 * @param speech inside a speech: 1, or 2 where speeches are double-spaced
 * @param top baseline of the first line of most pages, in thousandths of an inch
 */
record Spacing(int heading, int speech, int top) {

    private static final int MOST = 3;

    static Spacing of(List<List<BodyLine>> pages, TabStops stops, Measure measure) {
        Histogram headings = new Histogram(0);
        Histogram speeches = new Histogram(0);
        Histogram tops = new Histogram(2);
        for (List<BodyLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                BodyLine line = page.get(i);
                if (i == 0) {
                    tops.add(line.line().baseline());
                } else if (isInSpeech(page.get(i - 1), line, stops, measure)) {
                    speeches.add(line.rows());
                } else if (line.rows() > 1
                        && ScenePrefixes.opens(line.words())
                        && measure.isAt(line.place(), stops.action())) {
                    headings.add(Math.min(MOST, line.rows()));
                }
            }
        }
        return new Spacing(headings.mode(MOST), Math.min(2, speeches.mode(1)), tops.mode(0));
    }

    /** Whether a line of a speech stands below another of it, or below its cue. */
    private static boolean isInSpeech(BodyLine above, BodyLine line, TabStops stops, Measure measure) {
        boolean cue = above.place() > stops.dialogue() + 2 * measure.cell();
        return measure.isAt(line.place(), stops.dialogue()) && (cue || measure.isAt(above.place(), stops.dialogue()));
    }

    /** Whether speeches are double-spaced, as a multi-camera sitcom's are. */
    boolean isDouble() {
        return speech == 2;
    }

    boolean setsHeadingsApart() {
        return heading == MOST;
    }
}
