package org.draftroom.evaluation.critique;

import java.util.List;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.screenplay.ElementType;
import org.draftroom.scripts.Range;

/** Labelled passages of a scene, as ranges of the script's source. */
record Passages(List<Range> ranges) {

    static Passages in(PinnedScene pinned, List<String> passages) {
        return new Passages(
                passages.stream().map(passage -> range(pinned, passage)).toList());
    }

    boolean touches(SceneReading.Shown quote) {
        return touches(quote.from(), quote.to());
    }

    /**
     * How likely three notes on different lines taken blindly find one of these: what a critic who knows nothing
     * gets. Lines are the scene's paragraphs that could be quoted, cues and headings left out.
     *
     * @param named how likely such a note is of a kind that counts; 1 where any does
     */
    double chance(PinnedScene pinned, double named) {
        SceneText text = pinned.text();
        List<SceneText.Paragraph> lines = text.paragraphs().stream()
                .filter(line -> line.type() == ElementType.ACTION || line.type() == ElementType.DIALOGUE)
                .toList();
        long planted = lines.stream()
                .filter(line -> touches(text.offsets()[line.from()], text.offsets()[line.to() - 1] + 1))
                .count();
        return 1 - missed(lines.size(), (int) planted, 3, named);
    }

    private static double missed(int lines, int planted, int notes, double named) {
        if (lines == 0 || notes == 0) {
            return 1;
        }
        double onOne = (double) planted / lines;
        double afterOne = planted == 0 ? 0 : missed(lines - 1, planted - 1, notes - 1, named);
        double afterAnother = planted == lines ? 0 : missed(lines - 1, planted, notes - 1, named);
        return onOne * (1 - named) * afterOne + (1 - onOne) * afterAnother;
    }

    private boolean touches(int from, int to) {
        return ranges.stream().anyMatch(range -> range.from() < to && from < range.to());
    }

    private static Range range(PinnedScene pinned, String passage) {
        int from = pinned.screenplay().source().indexOf(passage, pinned.scene().from());
        if (from < 0 || from + passage.length() > pinned.scene().to()) {
            throw new IllegalStateException("Not in the scene: " + passage);
        }
        return new Range(from, from + passage.length());
    }
}
