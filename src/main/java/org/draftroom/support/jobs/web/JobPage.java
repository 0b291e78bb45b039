package org.draftroom.support.jobs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.UUID;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobEvent;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** A job to whoever may see it: as a line, as it goes on, and to be cancelled. */
@Path("/jobs/{id}")
public class JobPage {

    private final Jobs jobs;
    private final CurrentPerson person;

    JobPage(Jobs jobs, CurrentPerson person) {
        this.jobs = jobs;
        this.person = person;
    }

    @CheckedTemplate
    record line(Job job, String words, boolean mayCancel) implements TemplateInstance {}

    @CheckedTemplate
    record page(Job job, String words, boolean mayCancel) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(UUID id, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Job job = find(id);
        String words = jobs.words(job);
        boolean mayCancel = jobs.findToCancel(id, person.id()).isPresent();
        return fragment ? new line(job, words, mayCancel) : new page(job, words, mayCancel);
    }

    /** A browser that lost the connection comes back with the id of the last event it heard. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<OutboundSseEvent> events(
            UUID id, @HeaderParam("Last-Event-ID") @DefaultValue("0") long since, Sse sse) {
        find(id);
        return jobs.events(id, since).map(event -> told(event, sse));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(UUID id, @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Job job = jobs.findToCancel(id, person.id()).orElseThrow(NotFoundException::new);
        jobs.cancel(job.id());
        return fragment
                ? Response.noContent().build()
                : Response.seeOther(URI.create("/jobs/" + id)).build();
    }

    private Job find(UUID id) {
        return jobs.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private static OutboundSseEvent told(JobEvent event, Sse sse) {
        return sse.newEventBuilder()
                .id(Long.toString(event.id()))
                .name(event.name())
                .data(event.data())
                .build();
    }
}
