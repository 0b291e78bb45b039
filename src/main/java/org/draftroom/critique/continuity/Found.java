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
        /** It rests on nothing that the model read, or the model agrees. */
        HOLDS,
        UNSURE,
        UNJUDGED,
        EXPLAINED
    }

    public Standing standing() {
        if (contradiction.isCertain()) {
            return Standing.HOLDS;
        }
        if (judgement == null) {
            return Standing.UNJUDGED;
        }
        return switch (judgement.verdict()) {
            case CONTRADICTION -> Standing.HOLDS;
            case UNSURE -> Standing.UNSURE;
            case EXPLAINED -> Standing.EXPLAINED;
        };
    }
}
