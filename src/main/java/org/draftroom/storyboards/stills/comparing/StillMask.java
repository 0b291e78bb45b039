package org.draftroom.storyboards.stills.comparing;

import java.util.List;
import java.util.UUID;
import org.draftroom.storyboards.stills.Mask;
import org.draftroom.storyboards.stills.Spot;

/**
 * A mask that is kept with its still.
 *
 * @param corners in parts of the still's width and height
 */
public record StillMask(UUID id, UUID still, List<Spot> corners) {

    /** The most masks of a still. */
    public static final int MOST = 50;

    Mask on(Mask.Side side) {
        return new Mask(side, corners);
    }
}
