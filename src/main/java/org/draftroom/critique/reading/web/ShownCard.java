package org.draftroom.critique.reading.web;

import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingCard.LastRead;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;

/**
 * A card with its job in words.
 *
 * @param read null when it was never read
 * @param job null when none is under way
 */
record ShownCard(String title, String lead, String href, LastRead read, Job job, String words) {

    static ShownCard of(ReadingCard card, Jobs jobs) {
        Job job = card.running().filter(some -> !some.status().hasEnded()).orElse(null);
        return new ShownCard(
                card.title(),
                card.lead(),
                card.href(),
                card.read().orElse(null),
                job,
                job == null ? "" : jobs.words(job));
    }
}
