package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.ollama.ModelWatch;
import org.draftroom.scripts.Script;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;

/** The questions of one person about a script; nobody else sees them. */
@ApplicationScoped
public class Inquiries {

    private final InquiryTable table;
    private final Jobs jobs;
    private final ModelWatch model;

    Inquiries(InquiryTable table, Jobs jobs, ModelWatch model) {
        this.table = table;
        this.jobs = jobs;
        this.model = model;
    }

    /** Asks about the script as it is now. The model is asked too, unless it is known to be missing. */
    public Inquiry ask(Script script, UUID person, String question) {
        UUID id = table.insert(script.id(), person, script.version(), question);
        Inquiry inquiry = table.find(id).orElseThrow();
        if (model.status().problem().isEmpty()) {
            submit(inquiry);
        }
        return inquiry;
    }

    /** Has the model answer, unless it does or did so already. */
    public void answer(Inquiry inquiry) {
        boolean underWay = job(inquiry).filter(job -> !job.status().hasEnded()).isPresent();
        if (inquiry.outcome().isEmpty() && !underWay) {
            submit(inquiry);
        }
    }

    public Optional<Inquiry> find(Script script, UUID person, UUID id) {
        return table.find(id)
                .filter(inquiry ->
                        inquiry.script().equals(script.id()) && inquiry.person().equals(person));
    }

    /** The latest first. */
    public List<Inquiry> of(Script script, UUID person) {
        return table.of(script.id(), person);
    }

    /** The latest job about it. */
    public Optional<Job> job(Inquiry inquiry) {
        return jobs.latest(InquiryReader.KIND, inquiry.id(), inquiry.person());
    }

    public void remove(Inquiry inquiry) {
        job(inquiry).ifPresent(job -> jobs.cancel(job.id()));
        table.remove(inquiry.id());
    }

    private void submit(Inquiry inquiry) {
        jobs.submit(new NewJob(
                InquiryReader.KIND,
                Lanes.MODEL,
                inquiry.id(),
                inquiry.person(),
                inquiry.id().toString()));
    }
}
