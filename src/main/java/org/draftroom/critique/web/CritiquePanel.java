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
import org.draftroom.critique.CritiqueWords;
import org.draftroom.critique.Critiques;
import org.draftroom.critique.Critiques.Wanted;
import org.draftroom.critique.Lens;
import org.draftroom.critique.Panel;
import org.draftroom.critique.Panels;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** What the model says of a scene, beside its script. */
@Path("/scripts/{id}/critiques")
public class CritiquePanel {

    private static final int UNPROCESSABLE = 422;
    private static final String FRAGMENT = "HX-Request";

    private final Scripts scripts;
    private final Critiques critiques;
    private final Panels panels;
    private final CurrentPerson person;
    private final CritiqueWords words;

    CritiquePanel(Scripts scripts, Critiques critiques, Panels panels, CurrentPerson person, CritiqueWords words) {
        this.scripts = scripts;
        this.critiques = critiques;
        this.panels = panels;
        this.person = person;
        this.words = words;
    }

    @CheckedTemplate
    record panel(Panel panel) implements TemplateInstance {}

    @CheckedTemplate
    record empty() implements TemplateInstance {}

    @CheckedTemplate
    record outdated(Script script) implements TemplateInstance {}

    /** Has a scene read. A scene that isn't there any more can't be; the page says so. */
    @POST
    public Response begin(
            UUID id,
            @FormParam("version") int version,
            @FormParam("from") int from,
            @FormParam("to") int to,
            @FormParam("lens") List<String> lenses,
            @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Script script = Optional.of(script(id))
                .filter(known -> known.role().mayComment())
                .orElseThrow(NotFoundException::new);
        Optional<Critique> begun = critiques.begin(script, person.id(), new Wanted(version, from, to, Lens.of(lenses)));
        if (begun.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(fragment ? words.again() : new outdated(script))
                    .build();
        }
        return fragment
                ? Response.ok(at(script, version, from)).build()
                : Response.seeOther(URI.create("/critiques/" + begun.get().id()))
                        .build();
    }

    /**
     * The panel of the scene around the offset.
     *
     * @param since the version that the offset is of, when it is an earlier one
     */
    @GET
    @Path("/latest")
    @Produces(MediaType.TEXT_HTML)
    public Response latest(
            UUID id, @QueryParam("at") int at, @QueryParam("version") int version, @QueryParam("since") Integer since) {
        Script script = script(id);
        int from = since == null ? version : since;
        if (from < 0 || from > version || version > script.version()) {
            throw new NotFoundException();
        }
        return (from == version ? Optional.of(at) : panels.follow(script, from, at, version))
                .map(offset -> Response.ok(at(script, version, offset)))
                .orElseGet(() -> Response.status(UNPROCESSABLE).entity(words.again()))
                .build();
    }

    private TemplateInstance at(Script script, int version, int offset) {
        if (version < 0 || version > script.version()) {
            throw new NotFoundException();
        }
        return panels.at(script, person.id(), version, offset)
                .<TemplateInstance>map(panel::new)
                .orElseGet(empty::new);
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }
}
