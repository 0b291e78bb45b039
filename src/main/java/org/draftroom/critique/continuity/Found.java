package org.draftroom.critique.continuity;

import org.draftroom.critique.continuity.rules.Contradiction;

/**
 * A contradiction and what is thought of it.
 *
 * @param judgement the model's opinion; null as long as it has none of these very scenes
 */
public record Found(Contradiction contradiction, Judgement judgement) {

    /** How it stands. */
    public enum Standing {
        /** By rule alone, or the model agrees. */
        HOLDS,
        UNSURE,
        UNJUDGED,
        EXPLAINED
    }

    public Standing standing() {
        if (judgement == null) {
            return contradiction.isCertain() ? Standing.HOLDS : Standing.UNJUDGED;
        }
        return switch (judgement.verdict()) {
            case CONTRADICTION -> Standing.HOLDS;
            case UNSURE -> Standing.UNSURE;
            case EXPLAINED -> Standing.EXPLAINED;
        };
    }
}
