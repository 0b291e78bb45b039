package org.draftroom.storyboards.light;

/**
 * One colour of a palette.
 *
 * @param colour as a style sheet writes it, such as {@code #7b2d8e}
 * @param share of the picture, 0 to 1
 */
public record Swatch(String colour, double share) {

    static String hex(int rgb) {
        return String.format("#%06x", rgb & 0xffffff);
    }
}
