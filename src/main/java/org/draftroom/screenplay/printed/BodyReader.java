package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Style;

/** Sorts the lines of the pages into elements, from top to bottom. */
final class BodyReader {

    private final List<List<BodyLine>> pages;
    private final Kinds kinds;
    private final Spacing spacing;
    private final Joints joints;
    private final DualReader duals;
    private final List<Passage> passages = new ArrayList<>();
    private Blanks blanks;
    private Passage open;
    private boolean more;
    private int unplaced;

    BodyReader(List<List<BodyLine>> pages, Kinds kinds, Spacing spacing, Joints joints, DualReader duals) {
        this.pages = pages;
        this.kinds = kinds;
        this.spacing = spacing;
        this.joints = joints;
        this.duals = duals;
    }

    List<Passage> read(Blanks meant) {
        blanks = meant;
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), i + 1 < pages.size() ? pages.get(i + 1) : List.of());
        }
        return passages;
    }

    /** How many lines stand where no kind does. */
    int unplaced() {
        return unplaced;
    }

    private void page(List<BodyLine> page, List<BodyLine> overleaf) {
        int at = 0;
        while (at < page.size()) {
            int beside = duals.end(page, at);
            if (beside > at) {
                passages.addAll(duals.read(page, at, beside));
                open = null;
                at = beside;
            } else {
                at = line(page, at, overleaf);
            }
        }
    }

    private int line(List<BodyLine> page, int index, List<BodyLine> overleaf) {
        BodyLine line = page.get(index);
        boolean speaks = open != null && open.isInSpeech();
        if (speaks && index + 1 == page.size() && kinds.isMore(line)) {
            more = true;
            return index + 1;
        }
        boolean cue = kinds.isCue(page, index, overleaf);
        if (more && line.isFirst() && cue) {
            return again(page, index);
        }
        more = false;
        if (cue && !(speaks && open.is(ElementType.CHARACTER) && line.rows() == 1)) {
            begin(ElementType.CHARACTER, line);
        } else if (speaks && (line.isFirst() || line.isWithin(spacing.speech())) && !isOutside(line)) {
            speech(line);
        } else if (open != null && !speaks && line.isWithin(1)) {
            paragraph(line);
        } else {
            apart(line);
        }
        return index + 1;
    }

    /** Passes the cue that is printed again at the top of a page. */
    private int again(List<BodyLine> page, int index) {
        int next = index + 1;
        while (next < page.size() && page.get(next).rows() == 1 && kinds.isAtCue(page.get(next))) {
            next++;
        }
        more = false;
        if (next < page.size()) {
            speech(page.get(next));
        }
        return next + 1;
    }

    private boolean isOutside(BodyLine line) {
        boolean elsewhere = !kinds.isInSpeech(line) && (line.isFirst() || kinds.isCentered(line));
        return kinds.isAtMargin(line) || elsewhere;
    }

    /** A line that goes on with a speech. */
    private void speech(BodyLine line) {
        if (open.is(ElementType.PARENTHETICAL) && !isClosed(open)) {
            open.add(line, 0);
        } else if (kinds.isBracket(line)) {
            start(ElementType.PARENTHETICAL, line, 0);
        } else if (open.is(ElementType.CHARACTER) && kinds.isAtCue(line)) {
            open.add(line, 0);
        } else if (kinds.isWide(line) != open.is(ElementType.LYRICS) && kinds.isWide(line)) {
            start(ElementType.LYRICS, line, 0);
        } else if (open.is(ElementType.DIALOGUE) || open.is(ElementType.LYRICS)) {
            open.add(line, 0);
        } else {
            start(ElementType.DIALOGUE, line, 0);
        }
    }

    private static boolean isClosed(Passage bracket) {
        return bracket.last().words().endsWith(")");
    }

    /** A line right below one of a paragraph outside speeches. */
    private void paragraph(BodyLine line) {
        boolean goesOn =
                switch (open.type) {
                    case SCENE_HEADING -> line.number().isEmpty() && kinds.isHeadingFull(open.last(), line, joints);
                    case TRANSITION -> kinds.isTransition(line);
                    case CENTERED -> kinds.isCentered(line);
                    default -> line.number().isEmpty();
                };
        if (goesOn) {
            open.add(line, 0);
        } else {
            apart(line);
        }
    }

    /** A line with room above it. */
    private void apart(BodyLine line) {
        boolean speaks = open != null && open.isInSpeech();
        if (kinds.isTransition(line)) {
            begin(ElementType.TRANSITION, line);
        } else if (kinds.isHeading(line)) {
            begin(ElementType.SCENE_HEADING, line);
        } else if (kinds.isCentered(line) && !(speaks && kinds.isDialogue(line) && line.rows() == 2)) {
            begin(ElementType.CENTERED, line);
        } else if (speaks
                && !line.isFirst()
                && kinds.isDialogue(line)
                && !kinds.isWide(line)
                && (!line.line().isAll(Style.ITALIC) || open.last().line().isAll(Style.ITALIC))
                && line.rows() <= 2 * spacing.speech()) {
            open.add(line, 1);
        } else if (kinds.isDialogue(line)) {
            begin(ElementType.LYRICS, line);
        } else {
            unplaced += kinds.isAtMargin(line) ? 0 : 1;
            begin(ElementType.ACTION, line);
        }
    }

    private void begin(ElementType type, BodyLine line) {
        start(type, line, blanks.before(type, line));
    }

    private void start(ElementType type, BodyLine line, int blanks) {
        boolean spoken =
                type == ElementType.LYRICS && line.rows() <= spacing.speech() && open != null && open.isInSpeech();
        open = new Passage(type, line, blanks, Dual.NONE, spoken || type.isSpeech());
        passages.add(open);
    }
}
