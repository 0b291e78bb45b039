package org.draftroom.storyboards.reading;

import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;

/**
 * Somebody on a panel.
 *
 * @param name as the bible or the script's cues have it, in capitals; unsure when it is none of them, or nobody can say which
 * @param looks what they look like, in a few words; empty when nothing is said
 * @param region where they are, if the model gave a region that can be one
 * @param wardrobe what they wear, a few words each; an empty list says that nothing can be made out
 */
public record Figure(
        Seen<String> name,
        String looks,
        Seen<FramePlace> place,
        Optional<Region> region,
        Seen<Facing> facing,
        Seen<List<String>> wardrobe) {

    /** Whether a person said any of it. */
    public boolean isCorrected() {
        return name.corrected() || place.corrected() || facing.corrected() || wardrobe.corrected();
    }
}
