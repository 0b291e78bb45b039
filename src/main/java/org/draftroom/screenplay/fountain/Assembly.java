package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.TitlePage;

/** Puts lines together to elements. */
final class Assembly {

    private final List<SourceLine> lines;
    private final List<Element> elements = new ArrayList<>();
    private final List<TitlePage.Entry> title = new ArrayList<>();
    private Paragraph open;
    private int blanks;
    /** A boneyard stands alone: the blank line below it goes with it. */
    private boolean cut;

    private final int round;
    /** The line being added, and the one that the open element started with. */
    private int index;

    private int opening;
    /** Whether a speech asks for the right side of a dual dialogue. */
    private boolean isDual;

    Assembly(List<SourceLine> lines, int round) {
        this.lines = lines;
        this.round = round;
    }

    Screenplay assemble(String source) {
        int at = 0;
        while (index < lines.size()) {
            int next = open == null ? takeOver(at) : at;
            if (next == at) {
                add(lines.get(index), at);
                next = at + lines.get(index++).length();
            }
            at = next;
        }
        close();
        TitlePage page = title.isEmpty() ? TitlePage.NONE : new TitlePage(title);
        return new Screenplay(source, page, isDual ? DualDialogue.pair(elements) : elements);
    }

    /** Takes the element that starts here as it was, if it can have changed nowhere; answers where to go on. */
    private int takeOver(int at) {
        SourceLine.Made made = lines.get(index).made;
        if (made == null || made.blanks() != blanks || isReadSince(made)) {
            return at;
        }
        Element element = made.element();
        keep(element.from() == at ? element : element.movedBy(at - element.from()));
        blanks = 0;
        cut = false;
        int next = at;
        for (int end = index + made.lines(); index < end; index++) {
            next += lines.get(index).length();
        }
        return next;
    }

    /** The line after an element counts: it ended it. */
    private boolean isReadSince(SourceLine.Made made) {
        int end = Math.min(lines.size() - 1, index + made.lines());
        for (int i = index; i <= end; i++) {
            if (lines.get(i).round > made.round()) {
                return true;
            }
        }
        return false;
    }

    private void add(SourceLine line, int at) {
        switch (line.kind) {
            case BLANK -> {
                close();
                blanks += cut ? 0 : 1;
                cut = false;
            }
            case TITLE_PAGE -> {
                TitleEntries.add(title, line.text, at);
                blanks = 0;
            }
            case BONEYARD -> addBoneyard(line, at);
            case NOTE -> addNote(line, at);
            default -> addText(line, at);
        }
    }

    private void addBoneyard(SourceLine line, int at) {
        cut = open == null;
        if (open != null) {
            open.addHidden(line, at);
        }
    }

    private void addNote(SourceLine line, int at) {
        if (open == null) {
            start(line.kind, at);
        }
        open.addHidden(line, at);
    }

    private void addText(SourceLine line, int at) {
        boolean goesOn = State.interrupted(line.before) != null;
        if (open == null || !goesOn && !open.takes(line.kind)) {
            close();
            start(line.kind, at);
        }
        open.add(line, at, goesOn);
    }

    private void start(LineKind kind, int at) {
        open = new Paragraph(kind, at, blanks);
        opening = index;
        blanks = 0;
        cut = false;
    }

    private void close() {
        if (open != null) {
            Element element = open.element();
            keep(element);
            int before = element.traits().blankLinesBefore();
            lines.get(opening).made = new SourceLine.Made(element, before, index - opening, round);
            open = null;
        }
    }

    private void keep(Element element) {
        elements.add(element);
        isDual |= element.dual() == Dual.RIGHT;
    }
}
