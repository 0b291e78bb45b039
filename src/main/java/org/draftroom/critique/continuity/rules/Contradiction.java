package org.draftroom.critique.continuity.rules;

/**
 * Two entries that can't both hold.
 *
 * @param first the earlier in the story
 */
public record Contradiction(Rule rule, Side first, Side second) {

    /** Whether nothing of it rests on what the model read. */
    public boolean isCertain() {
        return first.entry().isCertain() && second.entry().isCertain();
    }
}
