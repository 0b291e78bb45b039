package org.draftroom.screenplay.printed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.ScenePrefixes;

/** Which kind a line is, by where it stands, what it looks like and what is below it. */
final class Kinds {

    private static final int WIDEST = 39;

    /** In lines. */
    private static final int LONGEST_CUE = 4;

    private final Measure measure;
    private final TabStops stops;
    private final Spacing spacing;
    private final boolean smallHeadings;
    private final Set<String> outline = new HashSet<>();

    /** @param smallHeadings whether the document's scene headings are in small letters */
    Kinds(PrintedScript script, Measure measure, TabStops stops, Spacing spacing, boolean smallHeadings) {
        this.measure = measure;
        this.stops = stops;
        this.spacing = spacing;
        this.smallHeadings = smallHeadings;
        script.outline().forEach(title -> outline.add(Shape.key(title)));
    }

    private boolean isAt(BodyLine line, int stop) {
        return measure.isAt(line.place(), stop);
    }

    boolean isAtMargin(BodyLine line) {
        return isAt(line, stops.action());
    }

    boolean isDialogue(BodyLine line) {
        return isAt(line, stops.dialogue());
    }

    boolean isInSpeech(BodyLine line) {
        return isDialogue(line) || isBracket(line) || isAt(line, stops.parenthetical() + measure.cell());
    }

    /** Whether a line is longer than speeches are in Final Draft's layout: it is sung. */
    boolean isWide(BodyLine line) {
        boolean usual = measure.isTypewritten() && measure.isAt(stops.dialogue(), stops.action() + 10 * measure.cell());
        return usual && line.line().right() > stops.dialogue() + WIDEST * measure.cell();
    }

    /** A bracket that opens inside a speech; its first character may hang to the left. */
    boolean isBracket(BodyLine line) {
        boolean there = Math.abs(line.place() - stops.parenthetical()) <= measure.cell() * 16 / 10;
        return line.words().startsWith("(") && there && !isDialogue(line);
    }

    /** Whether a line is a cue: at a cue's place, with a speech right below it. */
    boolean isCue(List<BodyLine> page, int index, List<BodyLine> overleaf) {
        BodyLine line = page.get(index);
        if (!isAtCue(line)) {
            return false;
        }
        int next = index + 1;
        while (next < page.size()
                && next < index + LONGEST_CUE
                && page.get(next).rows() == 1
                && isAtCue(page.get(next))) {
            next++;
        }
        if (next == page.size()) {
            return Shape.isName(line.words()) && !overleaf.isEmpty() && isInSpeech(overleaf.get(0));
        }
        BodyLine below = page.get(next);
        return below.rows() <= spacing.speech()
                && (isInSpeech(below)
                        || below.place() < line.place() && below.place() > stops.action() + 2 * measure.cell());
    }

    boolean isAtCue(BodyLine line) {
        if (stops.cue() > 0) {
            return isAt(line, stops.cue());
        }
        return line.place() > stops.dialogue() + 2 * measure.cell() && Shape.isName(line.words());
    }

    /** The line under a speech that goes on overleaf. */
    boolean isMore(BodyLine line) {
        String words = line.words();
        boolean bracket = words.startsWith("(") && words.endsWith(")") && Shape.isCapitals(words);
        return SpeechMarks.isMore(words)
                || bracket && words.indexOf(' ') < 0 && line.place() > stops.parenthetical() + 2 * measure.cell();
    }

    boolean isTransition(BodyLine line) {
        if (isAtMargin(line) && Shape.isTransition(line.words())) {
            return true;
        }
        boolean behind = line.place() > Math.max(stops.cue(), stops.dialogue()) + 4 * measure.cell();
        boolean ends = line.line().right() >= stops.transition() - measure.cell();
        return behind && ends && Shape.isCapitals(line.words());
    }

    boolean isCentered(BodyLine line) {
        boolean middle = false;
        for (int middles : stops.middles()) {
            middle |= Math.abs(line.line().middle() - middles) <= measure.cell() * 3 / 4;
        }
        return middle && line.place() > stops.action() + 2 * measure.cell();
    }

    boolean isHeading(BodyLine line) {
        if (!isAtMargin(line)) {
            return false;
        }
        if (!line.number().isEmpty() || isInOutline(line)) {
            return true;
        }
        boolean apart = line.isFirst() || line.rows() >= spacing.heading();
        boolean capitals = Shape.isCapitals(line.words());
        if (ScenePrefixes.opens(line.words())) {
            return apart && (capitals || smallHeadings);
        }
        return capitals && spacing.setsHeadingsApart() && line.rows() == spacing.heading();
    }

    /** Whether a line of a heading was so full that the heading goes on in the next, which then looks as it does. */
    boolean isHeadingFull(BodyLine line, BodyLine next, Joints joints) {
        boolean alike = Shape.hasSmall(line.words()) || !Shape.hasSmall(next.words());
        return alike && !joints.fits(line.line(), next.line(), stops.right());
    }

    private boolean isInOutline(BodyLine line) {
        String key = Shape.key(line.words());
        return outline.contains(key) && Shape.isCapitals(line.words());
    }
}
