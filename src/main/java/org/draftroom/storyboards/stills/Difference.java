package org.draftroom.storyboards.stills;

/**
 * A place where two stills differ.
 *
 * @param box around it
 * @param area in parts of the picture, 0 to 1
 * @param strength mean delta E (CIE 1976) over it, after exposure was evened
 * @param lighter how much lighter the second is there, in L*; below 0 when darker
 */
public record Difference(Box box, double area, double strength, double lighter) {

    /** What the list is sorted by. */
    public double weight() {
        return area * strength;
    }

    /** In parts of the first still's width and height. */
    public record Box(double left, double top, double width, double height) {

        public double right() {
            return left + width;
        }

        public double bottom() {
            return top + height;
        }
    }
}
