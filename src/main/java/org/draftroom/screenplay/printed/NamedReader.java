package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;

/** Sorts the lines of pages whose parts are named: each part is an element. */
final class NamedReader {

    private final NamedPages named;
    private final Spacing spacing;
    private final Blanks blanks;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Integer, Passage> known = new HashMap<>();
    /** Where the right side of the dual dialogue that is read starts, and which one it is. */
    private int right;

    private int pair = -1;

    NamedReader(NamedPages named, Spacing spacing, Blanks blanks) {
        this.named = named;
        this.spacing = spacing;
        this.blanks = blanks;
    }

    List<Passage> read(List<List<BodyLine>> pages) {
        for (List<BodyLine> page : pages) {
            for (BodyLine line : page) {
                for (PrintedLine piece : named.divided(line.line())) {
                    add(new BodyLine(line.page(), line.rows(), piece.left(), piece, line.number()));
                }
            }
        }
        return passages;
    }

    private void add(BodyLine line) {
        Part part = named.part(line.line());
        Passage passage = known.get(named.number(line.line()));
        if (passage != null) {
            passage.add(line, Math.max(0, line.rows() - 1) / spacing.speech());
            return;
        }
        boolean inSpeech = isInSpeech(part, line);
        int extra = inSpeech ? 0 : blanks.before(part.type(), line);
        passage = new Passage(part.type(), line, extra, part.dual(), inSpeech);
        passage.say(part.said());
        known.put(named.number(line.line()), passage);
        place(passage, part);
    }

    private boolean isInSpeech(Part part, BodyLine line) {
        if (part.type() != ElementType.LYRICS) {
            return part.type() == ElementType.DIALOGUE || part.type() == ElementType.PARENTHETICAL;
        }
        boolean spoken =
                !passages.isEmpty() && passages.get(passages.size() - 1).isInSpeech();
        return part.dual() != Dual.NONE || spoken && line.rows() <= spacing.speech() && !line.isFirst();
    }

    /** Lines of both sides come by turns; elements of the left side come first. */
    private void place(Passage passage, Part part) {
        if (part.pair() != pair) {
            pair = part.pair();
            right = passages.size();
        }
        if (part.dual() == Dual.LEFT) {
            passages.add(right++, passage);
        } else {
            passages.add(passage);
        }
    }
}
