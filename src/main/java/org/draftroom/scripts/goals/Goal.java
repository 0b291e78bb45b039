package org.draftroom.scripts.goals;

/**
 * How much somebody wants to write.
 *
 * @param unit {@code words} or {@code pages}
 * @param daily how many a day, or 0
 * @param whole how many the script is to have, or 0
 */
public record Goal(String unit, int daily, int whole) {

    /** The most that can be wanted. */
    public static final int MOST = 1_000_000;

    /** Nothing wanted. */
    public static final Goal NONE = new Goal("words", 0, 0);

    public Goal {
        if (!unit.equals("words") && !unit.equals("pages")) {
            throw new IllegalArgumentException("A goal is in words or in pages.");
        }
        if (daily < 0 || daily > MOST || whole < 0 || whole > MOST) {
            throw new IllegalArgumentException("A goal is a number up to " + MOST + ".");
        }
    }
}
