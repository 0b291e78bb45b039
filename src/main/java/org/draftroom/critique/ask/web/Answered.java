package org.draftroom.critique.ask.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.draftroom.critique.ask.Inquiries;
import org.draftroom.critique.ask.Inquiry;
import org.draftroom.critique.ask.Inquiry.Outcome;
import org.draftroom.critique.ask.Search;
import org.draftroom.critique.ask.Search.FoundScene;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;

/** Puts together what a page shows of a question. */
@ApplicationScoped
class Answered {

    private final Inquiries inquiries;
    private final Search search;
    private final ScriptLog log;
    private final Jobs jobs;

    Answered(Inquiries inquiries, Search search, ScriptLog log, Jobs jobs) {
        this.inquiries = inquiries;
        this.search = search;
        this.log = log;
        this.jobs = jobs;
    }

    ShownInquiry shown(Script script, Inquiry inquiry) {
        Outcome outcome = inquiry.outcome().orElse(null);
        Job job = inquiries.job(inquiry).filter(Answered::isTold).orElse(null);
        ScriptText head = log.head(script.id());
        return new ShownInquiry(
                inquiry,
                job,
                job == null ? "" : jobs.words(job),
                outcome,
                outcome == null ? List.of() : sentences(script, head, outcome),
                inquiry.version() < head.version());
    }

    /** The scenes of the script as it is now that have to do with the question. */
    List<FoundScene> found(Script script, String question) {
        return search.shown(PinnedScript.of(script, log.head(script.id())), question);
    }

    private List<ShownSentence> sentences(Script script, ScriptText head, Outcome outcome) {
        Lines lines = new Lines(log, script.id(), head);
        return outcome.reply().sentences().stream()
                .map(sentence -> ShownSentence.of(sentence, lines))
                .toList();
    }

    private static boolean isTold(Job job) {
        return !job.status().hasEnded() || job.status() == JobStatus.FAILED;
    }
}
