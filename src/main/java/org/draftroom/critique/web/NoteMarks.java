package org.draftroom.critique.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.Mark;
import org.draftroom.critique.Panels;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** The lines that the editor marks in a version of a script. */
@Path("/scripts/{id}/notes")
public class NoteMarks {

    private final Scripts scripts;
    private final Panels panels;
    private final CurrentPerson person;

    NoteMarks(Scripts scripts, Panels panels, CurrentPerson person) {
        this.scripts = scripts;
        this.panels = panels;
        this.person = person;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Mark> get(UUID id, @QueryParam("version") int version) {
        return scripts.find(id, person.id())
                .filter(script -> version >= 0 && version <= script.version())
                .map(script -> panels.marks(script, version))
                .orElseThrow(NotFoundException::new);
    }
}
