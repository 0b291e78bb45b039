package org.draftroom.critique.reading.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** All readings that a script can have, and how each stands. */
@Path("/scripts/{id}/reading")
public class ReadingPage {

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final Jobs jobs;
    private final List<ReadingEntry> entries;
    private final ReadDrafts drafts;
    private final CurrentPerson person;

    ReadingPage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            Jobs jobs,
            @All List<ReadingEntry> entries,
            ReadDrafts drafts,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.jobs = jobs;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(ReadingEntry::place))
                .toList();
        this.drafts = drafts;
        this.person = person;
    }

    /**
     * @param behind how many readings the script has got ahead of
     * @param underWay what everybody sees running; null when nothing does
     * @param mayCancel how many of these jobs this person may cancel
     */
    @CheckedTemplate
    record readings(
            Script script,
            Project project,
            int scenes,
            List<ShownCard> cards,
            int behind,
            UnderWay underWay,
            int mayCancel)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        List<ShownCard> cards =
                entries.stream().map(entry -> shown(entry, script, now)).toList();
        int behind = (int) cards.stream().filter(ShownCard::behind).count();
        return new readings(script, project, now.scenes().size(), cards, behind, UnderWay.of(cards, jobs), (int)
                cancellable(cards).count());
    }

    /** Has all readings that are out of date read what changed, one after the other in one place of the queue. */
    @POST
    public Response readChanges(UUID id) {
        Script script = scripts.find(id, person.id())
                .filter(found -> found.role().mayComment())
                .orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        entries.stream()
                .filter(entry -> shown(entry, script, now).behind())
                .forEach(entry -> entry.readChanges(script, now, person.id()));
        return Response.seeOther(URI.create("/scripts/" + id + "/reading")).build();
    }

    /** Cancels all readings under way that this person may cancel. */
    @POST
    @Path("cancellation")
    public Response cancel(UUID id) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        PinnedScript now = pinned.now(script);
        List<ShownCard> cards =
                entries.stream().map(entry -> shown(entry, script, now)).toList();
        cancellable(cards).forEach(job -> jobs.cancel(job.id()));
        return Response.seeOther(URI.create("/scripts/" + id + "/reading")).build();
    }

    private Stream<Job> cancellable(List<ShownCard> cards) {
        return cards.stream()
                .filter(ShownCard::isSharedJob)
                .flatMap(card -> jobs.findToCancel(card.job().id(), person.id()).stream());
    }

    private ShownCard shown(ReadingEntry entry, Script script, PinnedScript now) {
        ReadingCard card = entry.card(script, now, person.id());
        String draft = card.read()
                .map(read -> drafts.words(script.id(), read.version()))
                .orElse("");
        return ShownCard.of(
                card,
                draft,
                entry.isBehind(script, now, card),
                entry.sharedKind().isPresent(),
                jobs);
    }
}
