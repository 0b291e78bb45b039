package org.draftroom.storyboards.reading;

import java.util.Map;
import java.util.Optional;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;

/**
 * What was said of a mirrored panel, as it stands in the mirror.
 *
 * @param places of figures, by their place in the first reading's list from 0; who wasn't found is missing
 * @param facings likewise
 * @param things places of props, likewise
 */
record MirrorLook(
        Map<Integer, FramePlace> places,
        Map<Integer, Facing> facings,
        Map<Integer, FramePlace> things,
        Optional<Movement> movement,
        Optional<ScreenDirection> direction) {}
