package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** Where a script leaves as a file: printed as it is chosen here, or in another format. */
@Path("/scripts/{id}")
public class ExportPage {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final Projects projects;
    private final ScriptLog log;
    private final RevisedSince since;
    private final PrintShop shop;
    private final CurrentPerson person;
    private final ExportWords words;
    private final PrintSummaries summaries;

    ExportPage(
            Scripts scripts,
            Projects projects,
            ScriptLog log,
            RevisedSince since,
            PrintShop shop,
            CurrentPerson person,
            ExportWords words,
            PrintSummaries summaries) {
        this.scripts = scripts;
        this.projects = projects;
        this.log = log;
        this.since = since;
        this.shop = shop;
        this.person = person;
        this.words = words;
        this.summaries = summaries;
    }

    /**
     * @param form what was chosen
     * @param choices what there is to choose from
     * @param summary what that comes to
     * @param fault why it comes to nothing, or empty
     * @param revised whether the script has revisions of its own
     */
    @CheckedTemplate
    record page(
            Script script,
            Project project,
            PrintForm form,
            PrintChoices choices,
            PrintSummary summary,
            String fault,
            boolean revised)
            implements TemplateInstance {}

    /** What was chosen so far is in the address; where it can't be printed, the page says why. */
    @GET
    @Path("export")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(UUID id, @BeanParam PrintForm form) {
        Script script = script(id);
        form.paper = form.paper.isEmpty() ? script.paper().code() : form.paper;
        Screenplay screenplay = screenplay(script);
        try {
            PrintOrder order = order(script, screenplay, form);
            PrintChoices choices = choices(script, screenplay, order.printout().pages(), form);
            return page(script, form, choices, summaries.of(order), "");
        } catch (PrintOrder.Refused refused) {
            return refusal(script, screenplay, form, refused);
        }
    }

    /** The pages; several readers' copies are one ZIP file. */
    @GET
    @Path("export.pdf")
    public Response pdf(UUID id, @BeanParam PrintForm form, @Context UriInfo address) throws IOException {
        Script script = script(id);
        form.paper = form.paper.isEmpty() ? script.paper().code() : form.paper;
        Screenplay screenplay = screenplay(script);
        try {
            PrintOrder order = order(script, screenplay, form);
            return order.readers().size() > 1
                    ? Response.seeOther(zip(id, address)).build()
                    : shop.file(script, order);
        } catch (PrintOrder.Refused refused) {
            return refused(script, screenplay, form, refused);
        }
    }

    /** A copy for each reader. */
    @GET
    @Path("export.zip")
    public Response zip(UUID id, @BeanParam PrintForm form) throws IOException {
        Script script = script(id);
        form.paper = form.paper.isEmpty() ? script.paper().code() : form.paper;
        Screenplay screenplay = screenplay(script);
        try {
            return shop.copies(script, order(script, screenplay, form));
        } catch (PrintOrder.Refused refused) {
            return refused(script, screenplay, form, refused);
        }
    }

    private static URI zip(UUID script, UriInfo address) {
        return URI.create(
                "/scripts/" + script + "/export.zip?" + address.getRequestUri().getRawQuery());
    }

    private Response refused(Script script, Screenplay screenplay, PrintForm form, PrintOrder.Refused refused) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(refusal(script, screenplay, form, refused))
                .build();
    }

    private page refusal(Script script, Screenplay screenplay, PrintForm form, PrintOrder.Refused refused) {
        Pages pages = Pagination.paginate(screenplay, script.paper());
        return page(script, form, choices(script, screenplay, pages, form), PrintSummary.NONE, refused.getMessage());
    }

    private page page(Script script, PrintForm form, PrintChoices choices, PrintSummary summary, String fault) {
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        return new page(script, project, form, choices, summary, fault, since.hasRevisions(script));
    }

    private PrintChoices choices(Script script, Screenplay screenplay, Pages pages, PrintForm form) {
        return PrintChoices.of(screenplay, pages, since.choices(script, form.since), form);
    }

    private PrintOrder order(Script script, Screenplay screenplay, PrintForm form) throws PrintOrder.Refused {
        return PrintOrder.of(form, screenplay, since.of(script, form), words);
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private Screenplay screenplay(Script script) {
        return Fountain.parse(log.head(script.id()).text());
    }
}
