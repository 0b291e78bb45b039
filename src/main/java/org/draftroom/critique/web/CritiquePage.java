package org.draftroom.critique.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.draftroom.critique.Critique;
import org.draftroom.critique.Critiques;
import org.draftroom.critique.Panel;
import org.draftroom.critique.Panels;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** The panel of a critique's scene as a page of its own, in the version that was read. */
@Path("/critiques/{id}")
public class CritiquePage {

    private final Scripts scripts;
    private final Critiques critiques;
    private final Panels panels;
    private final CurrentPerson person;

    CritiquePage(Scripts scripts, Critiques critiques, Panels panels, CurrentPerson person) {
        this.scripts = scripts;
        this.critiques = critiques;
        this.panels = panels;
        this.person = person;
    }

    @CheckedTemplate
    record page(Script script, Panel panel) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(UUID id) {
        Critique critique = critiques.find(id, person.id()).orElseThrow(NotFoundException::new);
        Script script = scripts.find(critique.script(), person.id()).orElseThrow(NotFoundException::new);
        Panel panel = panels.at(script, person.id(), critique.version(), critique.from())
                .orElseThrow(NotFoundException::new);
        return new page(script, panel);
    }
}
