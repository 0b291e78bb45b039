package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;

/** An element of the script as the lines that print it. */
final class Passage {

    final ElementType type;
    /** Blank lines before it beyond those that its kind has. */
    final int blanks;
    /** Whether it is part of a speech. */
    private final boolean inSpeech;
    /** Which side of a dual dialogue it stands on. */
    final Dual dual;

    final List<BodyLine> lines = new ArrayList<>();
    /** How many blank lines stand before a line of it, by the line's index; none for most. */
    private final List<Integer> gaps = new ArrayList<>();

    private boolean startsPage;
    /** Its text where the file says that it was printed otherwise, or empty. */
    private String said = "";

    Passage(ElementType type, BodyLine line, int blanks, Dual dual, boolean inSpeech) {
        this.type = type;
        this.inSpeech = inSpeech;
        this.blanks = blanks;
        this.dual = dual;
        add(line, 0);
    }

    Passage(ElementType type, BodyLine line, int blanks) {
        this(type, line, blanks, Dual.NONE, type.isSpeech());
    }

    /** A copy, to add to. */
    Passage(Passage other) {
        this.type = other.type;
        this.blanks = other.blanks;
        this.dual = other.dual;
        this.inSpeech = other.inSpeech;
        add(other);
    }

    /** Adds a line below so many blank ones. */
    void add(BodyLine line, int gap) {
        lines.add(line);
        gaps.add(gap);
    }

    /** Adds what of the element stands overleaf. */
    void add(Passage overleaf) {
        lines.addAll(overleaf.lines);
        gaps.addAll(overleaf.gaps);
    }

    /** Notes what it says where it was printed otherwise. */
    void say(String text) {
        said = text;
    }

    String said() {
        return said;
    }

    /** From now on a page ends before it. */
    void startPage() {
        startsPage = true;
    }

    boolean startsPage() {
        return startsPage;
    }

    boolean is(ElementType other) {
        return type == other;
    }

    boolean isInSpeech() {
        return inSpeech || type == ElementType.CHARACTER;
    }

    BodyLine first() {
        return lines.get(0);
    }

    BodyLine last() {
        return lines.get(lines.size() - 1);
    }

    int gap(int line) {
        return gaps.get(line);
    }

    /** Its scene number, or empty. */
    String number() {
        return first().number();
    }

    /** Its words on one line, to look at. */
    String words() {
        StringBuilder words = new StringBuilder(first().words());
        for (BodyLine line : lines.subList(1, lines.size())) {
            words.append(' ').append(line.words());
        }
        return words.toString();
    }
}
