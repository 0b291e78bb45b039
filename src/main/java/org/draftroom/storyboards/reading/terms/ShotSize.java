package org.draftroom.storyboards.reading.terms;

/**
 * How much of the subject is in the frame, from far to near; told by the main figure where there is one, by how
 * much of the frame the main thing fills where there is none.
 */
public enum ShotSize implements Term {
    /** The place is the subject: figures are specks, or there are none. */
    EXTREME_WIDE("EWS"),
    /** Figures from head to foot, less than half the height of the frame. */
    WIDE("WS"),
    /** A figure from head to foot, which fills at least half the height of the frame. */
    FULL("FS"),
    /** From about the knees up; “medium long”, “American”, “cowboy”. */
    MEDIUM_WIDE("MWS"),
    /** From about the waist up. */
    MEDIUM("MS"),
    /** From about the chest up. */
    MEDIUM_CLOSE_UP("MCU"),
    /** The face, with or without the shoulders' line. */
    CLOSE_UP("CU"),
    /** A part of a face or of a body. */
    EXTREME_CLOSE_UP("ECU"),
    /** A thing, or a hand that does something with a thing, fills the frame: a letter, a key in a lock. */
    INSERT("INS");

    private final String abbreviation;

    ShotSize(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As boards have it beside a number. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether it says how near a figure is, so that two can be compared: all but {@link #INSERT}. */
    public boolean isOfFigure() {
        return this != INSERT;
    }

    /** How many sizes lie between this one and the other, 0 for the same; both are {@linkplain #isOfFigure of figures}. */
    public int stepsTo(ShotSize other) {
        return Math.abs(ordinal() - other.ordinal());
    }
}
