package org.draftroom.storyboards.reading;

import org.draftroom.storyboards.reading.terms.Term;

/** How far a reading trusts itself. */
public enum Confidence implements Term {
    /** Nothing can be said. */
    UNSURE,
    /** The model named the field among those it has doubts about. */
    LIKELY,
    /** The model has no doubt; or a person said it. */
    SURE
}
