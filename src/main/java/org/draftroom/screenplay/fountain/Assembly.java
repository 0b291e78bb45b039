package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.List;
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

    Assembly(List<SourceLine> lines) {
        this.lines = lines;
    }

    Screenplay assemble(String source) {
        int at = 0;
        for (SourceLine line : lines) {
            add(line, at);
            at += line.length();
        }
        close();
        TitlePage page = title.isEmpty() ? TitlePage.NONE : new TitlePage(title);
        return new Screenplay(source, page, DualDialogue.pair(elements));
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
        blanks = 0;
        cut = false;
    }

    private void close() {
        if (open != null) {
            elements.add(open.element());
            open = null;
        }
    }
}
