package org.draftroom.screenplay.fountain;

import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;

/** An element while its lines are being added. */
final class Paragraph {

    private final LineKind kind;
    private final int from;
    private final int blanksBefore;
    private final ElementText text = new ElementText();
    private int to;
    private int lines;
    private boolean forced;
    private boolean dual;
    private String number = "";
    private int depth;

    Paragraph(LineKind kind, int from, int blanksBefore) {
        this.kind = kind;
        this.from = from;
        this.to = from;
        this.blanksBefore = blanksBefore;
    }

    /** Whether a line that follows directly belongs to the same element. */
    boolean takes(LineKind next) {
        return switch (kind) {
            case ACTION, DIALOGUE, LYRICS, CENTERED -> next == kind;
            default -> false;
        };
    }

    /** Adds a line's text; one that goes on after a note isn't parted from what stands before the note. */
    void add(SourceLine line, int at, boolean goesOn) {
        Visible visible = Visible.of(line);
        boolean interrupted = State.isHidden(line.after);
        Markers markers = Markers.of(kind, visible.text());
        if (lines++ > 0 && !goesOn) {
            text.newLine(at - 1);
        }
        int start = goesOn ? 0 : markers.from();
        visible.addTo(text, start, Math.max(start, interrupted ? visible.text().length() : markers.to()), at);
        read(markers);
        addHidden(line, at);
    }

    private void read(Markers markers) {
        forced |= markers.forced();
        dual |= markers.dual();
        depth = Math.max(depth, markers.depth());
        if (!markers.number().isEmpty()) {
            number = markers.number();
        }
    }

    /** Adds the notes of a line. */
    void addHidden(SourceLine line, int at) {
        for (int i = 0; i < line.hidden.length; i += 3) {
            if (line.hidden[i + 2] == HiddenText.NOTE) {
                addNote(line, i);
            }
        }
        to = at + line.text.length();
    }

    private void addNote(SourceLine line, int i) {
        boolean opensHere = i > 0 || !State.has(line.before, State.NOTE);
        boolean closesHere = i + 3 < line.hidden.length || !State.has(line.after, State.NOTE);
        int start = line.hidden[i] + (opensHere ? 2 : 0);
        int end = line.hidden[i + 1] - (closesHere ? 2 : 0);
        text.note(line.text.substring(start, end), closesHere);
    }

    Element element() {
        text.trimEnd();
        Dual side = dual ? Dual.RIGHT : Dual.NONE;
        boolean plain = !forced && !dual && number.isEmpty() && depth == 0 && blanksBefore == 1;
        Element.Traits traits = plain && text.notes().isEmpty()
                ? Element.Traits.PLAIN
                : new Element.Traits(forced, side, number, depth, blanksBefore, text.notes());
        return new Element(kind.element(), from, to, text.text(), text.map(from), traits);
    }
}
