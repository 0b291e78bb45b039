package org.draftroom.screenplay.printed;

import java.util.List;

/**
 * Where the kinds of lines of one document start, in thousandths of an inch from the left of the page. They are
 * found from its own lines; a kind that it has none of is where Final Draft would put it.
 *
 * @param action of action and headings
 * @param dialogue of speeches
 * @param parenthetical of brackets in speeches
 * @param cue of cues, or 0 where each cue starts elsewhere
 * @param right where the longest lines end
 * @param transition where transitions end
 * @param middles where lines may be centred: in the middle of the text, of Final Draft's text, of the page
 */
record TabStops(
        int action, int dialogue, int parenthetical, int cue, int right, int transition, List<Integer> middles) {

    private static final double DIALOGUE = 10;
    private static final double PARENTHETICAL = 15;
    private static final double CUE = 20;
    private static final double TRANSITION = 56;
    private static final double LINE = 60;

    private static final int FEW = 3;

    /** Of all cues: where fewer start at one place, they are centred. */
    private static final double TOGETHER = 0.5;

    static TabStops of(List<List<BodyLine>> pages, Margins margins, Measure measure, int width) {
        return new Finder(pages, margins, measure).stops(width);
    }

    /** Looks at the lines of a document. */
    private static final class Finder {

        private final Measure measure;
        private final int left;
        private final int right;
        private final Histogram cues;
        private final Histogram middles;
        private final Histogram speeches;
        private final Histogram brackets;
        private final Histogram transitions;

        Finder(List<List<BodyLine>> pages, Margins margins, Measure measure) {
            this.measure = measure;
            this.left = margins.edges().left();
            this.right = margins.edges().right();
            int slack = Math.max(2, measure.cell() / 4);
            this.cues = new Histogram(slack);
            this.middles = new Histogram(slack);
            this.speeches = new Histogram(slack);
            this.brackets = new Histogram(slack);
            this.transitions = new Histogram(slack);
            pages.forEach(this::look);
        }

        private void look(List<BodyLine> page) {
            for (int i = 0; i < page.size(); i++) {
                BodyLine line = page.get(i);
                boolean indented = line.place() > left + 2 * measure.cell();
                if (indented && i + 1 < page.size() && Shape.isName(line.words())) {
                    look(line, page.get(i + 1));
                }
                if (line.place() > left + 30 * measure.cell()
                        && Shape.key(line.words()).endsWith("TO:")) {
                    transitions.add(line.line().right());
                }
            }
        }

        private void look(BodyLine cue, BodyLine next) {
            boolean below = next.rows() <= 2 && next.place() > left + 2 * measure.cell();
            if (!below || next.place() >= cue.place() - measure.cell() || cue.rows() == 1) {
                return;
            }
            cues.add(cue.place());
            middles.add(cue.line().middle());
            (next.words().startsWith("(") ? brackets : speeches).add(next.place());
        }

        TabStops stops(int width) {
            int dialogue = speeches.mode(at(DIALOGUE));
            int cue = cues.mode(at(CUE));
            int most = Math.max(cues.near(cue), (int) (TOGETHER * cues.all()));
            boolean centered = cues.all() > FEW && (middles.near(middles.mode(0)) > most || cues.near(cue) < most);
            int end = transitions.mode(at(TRANSITION));
            int bracket = brackets.mode(dialogue + at(PARENTHETICAL) - at(DIALOGUE));
            List<Integer> centers = List.of((left + right) / 2, at(LINE / 2), width / 2);
            return new TabStops(left, dialogue, bracket, centered ? 0 : cue, Math.max(right, at(LINE)), end, centers);
        }

        private int at(double cells) {
            return left + (int) (cells * measure.cell());
        }
    }
}
