package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.scripts.Script;
import org.draftroom.support.jobs.Job;

/** Questions, on the page of all readings. */
@ApplicationScoped
class AskEntry implements ReadingEntry {

    private static final int AFTER_THE_LEDGER = 40;

    private final Inquiries inquiries;
    private final AskWords words;

    AskEntry(Inquiries inquiries, AskWords words) {
        this.inquiries = inquiries;
        this.words = words;
    }

    @Override
    public int place() {
        return AFTER_THE_LEDGER;
    }

    @Override
    public ReadingCard card(Script script, PinnedScript now, UUID person) {
        Optional<Job> running =
                inquiries.of(script, person).stream().findFirst().flatMap(inquiries::job);
        return new ReadingCard(
                words.title(), words.lead(), "/scripts/" + script.id() + "/reading/ask", Optional.empty(), running);
    }
}
