package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;

/**
 * A part of a picture, the right way up.
 *
 * @param image its pixels
 * @param left how many of the picture's pixels are on its left
 * @param top how many are above it
 */
public record Tile(BufferedImage image, int left, int top) {}
