package org.draftroom.storyboards;

import java.time.Instant;
import java.util.UUID;

/**
 * One picture of a panel. Never changed: what is read in it, measured of it and said about it is about this picture.
 *
 * @param number among the versions of its panel, from 1
 * @param still its picture
 * @param width of the picture, in pixels, upright
 * @param height of the picture, in pixels, upright
 * @param maker the name of who added it; empty when that account is gone
 */
public record PanelVersion(
        UUID id, UUID panel, int number, UUID still, int width, int height, Instant madeAt, String maker) {

    /** The most versions of a panel. */
    public static final int MOST = 100;
}
