package org.draftroom.critique.ask.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.ask.AskWords;
import org.draftroom.critique.ask.Inquiries;
import org.draftroom.critique.ask.Inquiry;
import org.draftroom.critique.ask.Search.FoundScene;
import org.draftroom.critique.continuity.Books;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Storable;
import org.draftroom.web.CurrentPerson;

/** Questions about a script: to ask one, to read the answer, and those asked before. */
@Path("/scripts/{id}/reading/ask")
public class AskPage {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final Projects projects;
    private final Inquiries inquiries;
    private final Answered answered;
    private final Books books;
    private final CurrentPerson person;
    private final AskWords words;

    AskPage(
            Scripts scripts,
            Projects projects,
            Inquiries inquiries,
            Answered answered,
            Books books,
            CurrentPerson person,
            AskWords words) {
        this.scripts = scripts;
        this.projects = projects;
        this.inquiries = inquiries;
        this.answered = answered;
        this.books = books;
        this.person = person;
        this.words = words;
    }

    /**
     * @param shown null when none is looked at
     * @param searched whether anything was looked for
     * @param typed what stands in the field
     * @param fault what is wrong with it, or empty
     * @param ledger whether the continuity ledger has been read
     */
    @CheckedTemplate
    record ask(
            Script script,
            Project project,
            ShownInquiry shown,
            boolean searched,
            List<FoundScene> found,
            List<Inquiry> earlier,
            String typed,
            String fault,
            int longest,
            boolean ledger)
            implements TemplateInstance {}

    /** Whoever may only read has the scenes found; nothing is kept of that, and no model asked. */
    @GET
    public TemplateInstance get(UUID id, @QueryParam("question") @DefaultValue("") String question) {
        Script script = script(id);
        String line = line(question);
        List<FoundScene> found = fault(line).isEmpty() ? answered.found(script, line) : null;
        return page(script, null, found, line, line.isEmpty() ? "" : fault(line));
    }

    @POST
    public Response ask(UUID id, @FormParam("question") @DefaultValue("") String question) {
        Script script = scriptToAsk(id);
        String fault = fault(line(question));
        return fault.isEmpty()
                ? to(inquiries.ask(script, person.id(), line(question)))
                : Response.status(UNPROCESSABLE)
                        .entity(page(script, null, null, question, fault))
                        .build();
    }

    @GET
    @Path("/{inquiry}")
    public TemplateInstance answer(UUID id, UUID inquiry) {
        Script script = script(id);
        Inquiry found = inquiry(script, inquiry);
        return page(script, answered.shown(script, found), answered.found(script, found.question()), "", "");
    }

    /** Has the model asked, when it wasn't or when that failed. */
    @POST
    @Path("/{inquiry}/answer")
    public Response haveAnswered(UUID id, UUID inquiry) {
        Inquiry found = inquiry(scriptToAsk(id), inquiry);
        inquiries.answer(found);
        return to(found);
    }

    @POST
    @Path("/{inquiry}/removal")
    public Response remove(UUID id, UUID inquiry) {
        inquiries.remove(inquiry(scriptToAsk(id), inquiry));
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/ask")).build();
    }

    private static String line(String question) {
        return Storable.text(question).replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    private String fault(String question) {
        if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return words.nothingAsked();
        }
        return question.length() > Inquiry.LONGEST ? words.tooLong(Inquiry.LONGEST) : "";
    }

    private TemplateInstance page(
            Script script, ShownInquiry shown, List<FoundScene> found, String typed, String fault) {
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        List<Inquiry> earlier = inquiries.of(script, person.id());
        return new ask(
                script,
                project,
                shown,
                found != null,
                found == null ? List.of() : found,
                earlier,
                typed,
                fault,
                Inquiry.LONGEST,
                books.isRead(script.id()));
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private Script scriptToAsk(UUID id) {
        return Optional.of(script(id))
                .filter(script -> script.role().mayComment())
                .orElseThrow(NotFoundException::new);
    }

    private Inquiry inquiry(Script script, UUID inquiry) {
        return inquiries.find(script, person.id(), inquiry).orElseThrow(NotFoundException::new);
    }

    private static Response to(Inquiry inquiry) {
        return Response.seeOther(URI.create("/scripts/" + inquiry.script() + "/reading/ask/" + inquiry.id()))
                .build();
    }
}
