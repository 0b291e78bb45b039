package org.draftroom.storyboards.reading;

import java.util.Optional;
import org.draftroom.storyboards.reading.terms.FramePlace;

/**
 * A thing on a panel that matters to what happens.
 *
 * @param what in one to four words; never unsure, but maybe {@link Confidence#LIKELY}
 * @param place unsure where the model's two answers differ
 */
public record Prop(Seen<String> what, Seen<FramePlace> place, Optional<Region> region) {}
