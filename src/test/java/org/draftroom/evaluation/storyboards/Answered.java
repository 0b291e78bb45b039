package org.draftroom.evaluation.storyboards;

import org.draftroom.storyboards.reading.Confidence;

/**
 * One thing that was to be said of a panel, and what was said.
 *
 * @param field what it is about
 * @param closed whether it has a closed vocabulary
 * @param confidence unsure where nothing was said
 * @param right false where nothing was said
 */
record Answered(String field, boolean closed, Confidence confidence, boolean right) {

    boolean isSaid() {
        return confidence != Confidence.UNSURE;
    }
}
