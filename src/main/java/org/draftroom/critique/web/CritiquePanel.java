package org.draftroom.critique.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.Critique;
import org.draftroom.critique.Critiques;
import org.draftroom.critique.Critiques.Wanted;
import org.draftroom.critique.Mark;
import org.draftroom.critique.Note;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.Panel;
import org.draftroom.critique.Panels;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** What the model says of a scene, beside its script; also as a page of its own. */
@Path("/")
public class CritiquePanel {

    private static final int UNPROCESSABLE = 422;
    private static final String FRAGMENT = "HX-Request";

    private final Scripts scripts;
    private final Critiques critiques;
    private final Panels panels;
    private final CurrentPerson person;

    CritiquePanel(Scripts scripts, Critiques critiques, Panels panels, CurrentPerson person) {
        this.scripts = scripts;
        this.critiques = critiques;
        this.panels = panels;
        this.person = person;
    }

    @CheckedTemplate
    record panel(Panel panel) implements TemplateInstance {}

    @CheckedTemplate
    record page(Script script, Panel panel) implements TemplateInstance {}

    @CheckedTemplate
    record empty() implements TemplateInstance {}

    @CheckedTemplate
    record outdated(Script script) implements TemplateInstance {}

    /** Has a scene read. A scene that isn't there any more can't be; the page says so. */
    @POST
    @Path("/scripts/{id}/critiques")
    public Response begin(
            UUID id,
            @FormParam("version") int version,
            @FormParam("from") int from,
            @FormParam("to") int to,
            @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Script script = script(id);
        Optional<Critique> begun = critiques.begin(script, person.id(), new Wanted(version, from, to));
        if (begun.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(fragment ? "The scene changed before it could be read. Ask again." : new outdated(script))
                    .build();
        }
        return fragment
                ? Response.ok(at(script, version, from)).build()
                : Response.seeOther(URI.create("/critiques/" + begun.get().id())).build();
    }

    /** The panel of the scene around the offset. */
    @GET
    @Path("/scripts/{id}/critiques/latest")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance latest(UUID id, @QueryParam("at") int at, @QueryParam("version") int version) {
        return at(script(id), version, at);
    }

    /** The scene of a critique as a page, with what is known of it now. */
    @GET
    @Path("/critiques/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(UUID id) {
        Critique critique = critiques.find(id, person.id()).orElseThrow(NotFoundException::new);
        Script script = script(critique.script());
        Panel panel = panels.at(script, person.id(), critique.version(), critique.from())
                .orElseThrow(NotFoundException::new);
        return new page(script, panel);
    }

    /** The ranges to mark in the editor. */
    @GET
    @Path("/scripts/{id}/notes")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Mark> marks(UUID id, @QueryParam("version") int version) {
        Script script = script(id);
        return panels.marks(script, known(script, version));
    }

    @POST
    @Path("/notes/{id}/state")
    public Response mark(
            UUID id,
            @FormParam("state") @DefaultValue("") String state,
            @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Note note = critiques.findNote(id, person.id()).orElseThrow(NotFoundException::new);
        Optional<NoteState> wanted = NoteState.of(state);
        if (wanted.isEmpty()) {
            return Response.status(UNPROCESSABLE).build();
        }
        critiques.mark(note, wanted.get());
        return fragment
                ? Response.noContent().build()
                : Response.seeOther(URI.create("/critiques/" + note.critique())).build();
    }

    private TemplateInstance at(Script script, int version, int offset) {
        return panels.at(script, person.id(), known(script, version), offset)
                .<TemplateInstance>map(panel::new)
                .orElseGet(empty::new);
    }

    private static int known(Script script, int version) {
        if (version < 0 || version > script.version()) {
            throw new NotFoundException();
        }
        return version;
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
