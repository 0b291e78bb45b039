package org.draftroom.critique.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** What the line of a reading's job says to whoever looks at it: {@code {cdi:readingJobs.by(job)}}. */
@ApplicationScoped
@Named("readingJobs")
public class ReadingJobs {

    private final Jobs jobs;
    private final People people;
    private final CurrentPerson person;

    ReadingJobs(Jobs jobs, People people, CurrentPerson person) {
        this.jobs = jobs;
        this.people = people;
        this.person = person;
    }

    /** Whether they may cancel it. */
    public boolean mayCancel(Job job) {
        return jobs.findToCancel(job.id(), person.id()).isPresent();
    }

    /** The name of who began it; empty when they did themselves. */
    public String by(Job job) {
        return person.id().equals(job.person())
                ? ""
                : people.find(job.person()).map(Person::name).orElse("");
    }
}
