package org.draftroom.storyboards;

import org.draftroom.support.images.Still;

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
        byte[] thumbnail) {

    /** A picture as it came out of the darkroom. */
    public static NewStill of(Still still) {
        return new NewStill(
                still.format().mediaType(),
                still.width(),
                still.height(),
                still.original(),
                still.displayType(),
                still.display().content(),
                still.thumbnail().content());
    }
}
