package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/** Tells which paragraphs go on overleaf, and which pages end before they are full. */
final class PageTurns {

    private final Joints joints;
    private final Wording wording;
    private int unsaid;

    PageTurns(Joints joints, Wording wording) {
        this.joints = joints;
        this.wording = wording;
    }

    /** The passages with those joined that are one; where the print doesn't say, laying them out decides. */
    List<Passage> joined(List<Passage> passages, Rehearsal rehearsal) {
        List<Passage> joined = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Passage before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Answer answer = before == null ? Answer.NO : goesOn(before, passage);
            if (answer == Answer.UNSAID) {
                answer = rehearsal.isOne(passages, i);
                unsaid += answer == Answer.UNSAID ? 1 : 0;
            }
            if (answer == Answer.YES || answer == Answer.UNSAID && joints.mostlyEndsBare()) {
                before.add(passage);
            } else {
                joined.add(passage);
            }
        }
        return joined;
    }

    /** How many page ends say neither. */
    int unsaid() {
        return unsaid;
    }

    private Answer goesOn(Passage before, Passage passage) {
        boolean turns = passage.first().isFirst() && passage.blanks == 0;
        if (!turns || !before.is(ElementType.ACTION) || !passage.is(ElementType.ACTION)) {
            return Answer.NO;
        }
        PrintedLine line = before.last().line();
        boolean says = line.isBroken() || line.text().endsWith(" ");
        if (joints.printsSpaces() && !says) {
            return Answer.NO;
        }
        if (joints.endsBare()) {
            return Answer.YES;
        }
        String words = line.words();
        boolean ends = Shape.endsSentence(words) || Shape.breaksOff(words);
        boolean opens = Character.isLowerCase(passage.first().words().codePointAt(0));
        if (!ends && wording.hasRoom(before, passage)) {
            return Answer.NO;
        }
        return !ends || opens ? Answer.YES : Answer.UNSAID;
    }
}
