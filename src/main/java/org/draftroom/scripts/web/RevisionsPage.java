package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.revisions.ScriptRevision;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.draftroom.web.CurrentPerson;

/** The revisions of a script: begun, named, ended and deleted. */
@Path("/scripts/{id}/revisions")
public class RevisionsPage {

    private final Versions versions;
    private final ScriptRevisions revisions;
    private final RevisionRows rows;
    private final CurrentPerson person;
    private final Titles titles;
    private final RevisionsWords words;

    RevisionsPage(
            Versions versions,
            ScriptRevisions revisions,
            RevisionRows rows,
            CurrentPerson person,
            Titles titles,
            RevisionsWords words) {
        this.versions = versions;
        this.revisions = revisions;
        this.rows = rows;
        this.person = person;
        this.titles = titles;
        this.words = words;
    }

    /**
     * What stands in a form for a revision.
     *
     * @param number which revision it is for; 0 for the next one
     * @param color the code of the colour that is chosen
     * @param fault why it won't do, or empty
     */
    public record Typed(int number, String name, String color, String fault) {}

    /**
     * @param revisions the latest first
     * @param papers the colours to begin the next one with: all where those of the first round are used up
     * @param next the form for the next one
     * @param refused the form that was refused last
     */
    @CheckedTemplate
    record page(
            Script script,
            Project project,
            List<RevisionRow> revisions,
            List<RevisionColor> colors,
            List<RevisionColor> papers,
            Typed next,
            Typed refused)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        return page(versions.script(id), new Typed(-1, "", "", ""));
    }

    /** Begins the next revision. A name that is left out is the colour's. */
    @POST
    public Response begin(
            UUID id,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("color") @DefaultValue("") String color) {
        Script script = versions.scriptToWrite(id);
        return given(script, new Typed(0, name, color, ""));
    }

    @POST
    @Path("{number}/name")
    public Response rename(
            UUID id,
            int number,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("color") @DefaultValue("") String color) {
        Script script = versions.scriptToWrite(id);
        return given(script, new Typed(number, name, color, ""));
    }

    @POST
    @Path("ending")
    public Response end(UUID id) {
        revisions.end(versions.scriptToWrite(id).id());
        return toPage(id);
    }

    @POST
    @Path("ending/deletion")
    public Response resume(UUID id) {
        revisions.resume(versions.scriptToWrite(id).id());
        return toPage(id);
    }

    @POST
    @Path("{number}/deletion")
    public Response delete(UUID id, int number) {
        revisions.delete(versions.scriptToWrite(id).id(), number);
        return toPage(id);
    }

    private Response given(Script script, Typed typed) {
        Optional<RevisionColor> color = RevisionColor.of(typed.color());
        String wanted = typed.name().isBlank()
                ? color.map(words::color).map(words::usualName).orElse("")
                : typed.name();
        Title name = titles.name(wanted, ScriptRevision.NAME_LIMIT);
        String fault = color.isEmpty() ? words.chooseColour() : name.fault();
        if (!fault.isEmpty()) {
            Typed refused = new Typed(typed.number(), typed.name(), typed.color(), fault);
            return Response.status(Title.UNPROCESSABLE)
                    .entity(page(script, refused))
                    .build();
        }
        if (typed.number() == 0) {
            revisions.begin(script.id(), name.text(), color.get(), person.id());
        } else {
            revisions.rename(script.id(), typed.number(), name.text(), color.get());
        }
        return toPage(script.id());
    }

    private TemplateInstance page(Script script, Typed refused) {
        RevisionColor color = revisions.next(script.id());
        Typed next = refused.number() == 0 ? refused : new Typed(0, "", color.code(), "");
        List<RevisionColor> all = choices(RevisionColor.values().length);
        List<RevisionColor> papers = color.isFirst() ? choices(RevisionColor.TAN.ordinal() + 1) : all;
        return new page(script, versions.project(script), rows.of(script), all, papers, next, refused);
    }

    private static List<RevisionColor> choices(int count) {
        return List.of(RevisionColor.values()).subList(0, count);
    }

    private static Response toPage(UUID id) {
        return BackTo.scriptPage(id, "revisions");
    }
}
