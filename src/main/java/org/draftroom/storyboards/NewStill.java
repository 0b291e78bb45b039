package org.draftroom.storyboards;

/**
 * A picture about to be kept.
 *
 * @param mediaType of the original
 * @param width of the original, in pixels, upright
 * @param height of the original, in pixels, upright
 * @param original without what cameras and programs added
 * @param displayType of the display picture and the thumbnail
 */
public record NewStill(
        String mediaType,
        int width,
        int height,
        byte[] original,
        String displayType,
        byte[] display,
        byte[] thumbnail) {}
