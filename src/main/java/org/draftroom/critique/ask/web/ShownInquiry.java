package org.draftroom.critique.ask.web;

import java.util.List;
import org.draftroom.critique.ask.Inquiry;
import org.draftroom.critique.ask.Inquiry.Outcome;
import org.draftroom.critique.ask.Verdict;
import org.draftroom.support.jobs.Job;

/**
 * A question with all that there is to it.
 *
 * @param job the one under way, or that failed; null when there is none to tell of
 * @param words where the job stands
 * @param outcome null until it is answered
 * @param movedOn whether the script was edited since
 */
record ShownInquiry(
        Inquiry inquiry, Job job, String words, Outcome outcome, List<ShownSentence> sentences, boolean movedOn) {

    public boolean isUnderWay() {
        return job != null && !job.status().hasEnded();
    }

    public boolean isSilent() {
        return outcome != null && outcome.reply().verdict() == Verdict.SILENT;
    }

    public boolean isUnverified() {
        return outcome != null && outcome.reply().verdict() == Verdict.UNVERIFIED;
    }

    public long seconds() {
        return outcome.making().totalMillis() / 1000;
    }
}
