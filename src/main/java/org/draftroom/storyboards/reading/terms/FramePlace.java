package org.draftroom.storyboards.reading.terms;

/** Where in the frame the middle of something is: three by three parts of the picture. */
public enum FramePlace implements Handed<FramePlace> {
    TOP_LEFT,
    TOP,
    TOP_RIGHT,
    LEFT,
    CENTRE,
    RIGHT,
    BOTTOM_LEFT,
    BOTTOM,
    BOTTOM_RIGHT;

    /** 0 for the left third, 1 for the middle one, 2 for the right one. */
    public int column() {
        return ordinal() % 3;
    }

    /** 0 for the top third, 1 for the middle one, 2 for the bottom one. */
    public int row() {
        return ordinal() / 3;
    }

    /** @param column see {@link #column} @param row see {@link #row} */
    public static FramePlace at(int column, int row) {
        return values()[3 * row + column];
    }

    @Override
    public FramePlace mirrored() {
        return at(2 - column(), row());
    }
}
