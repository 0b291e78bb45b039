package org.draftroom.critique.reading.web;

import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingCard.LastRead;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;

/**
 * A card with its job in words.
 *
 * @param read null when it was never read
 * @param draft which was read; empty when none was
 * @param behind whether the script has got ahead of it, and nobody reads it now
 * @param job null when none is under way
 * @param shared whether its jobs are everybody's who may see the script
 */
record ShownCard(
        String title,
        String lead,
        String href,
        LastRead read,
        String draft,
        boolean behind,
        Job job,
        String words,
        boolean shared) {

    /** Whether a job is under way that is everybody's. */
    public boolean isSharedJob() {
        return shared && job != null;
    }

    static ShownCard of(ReadingCard card, String draft, boolean isBehind, boolean isShared, Jobs jobs) {
        Job job = card.running().filter(some -> !some.status().hasEnded()).orElse(null);
        return new ShownCard(
                card.title(),
                card.lead(),
                card.href(),
                card.read().orElse(null),
                draft,
                job == null && isBehind,
                job,
                job == null ? "" : jobs.words(job),
                isShared);
    }
}
