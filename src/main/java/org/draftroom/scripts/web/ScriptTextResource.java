package org.draftroom.scripts.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** The plain text of a script at one version, or at the last. The header says which version it is. */
@Path("/scripts/{id}/text")
public class ScriptTextResource {

    static final String VERSION = "X-Script-Version";

    private final Scripts scripts;
    private final ScriptLog log;
    private final CurrentPerson person;

    ScriptTextResource(Scripts scripts, ScriptLog log, CurrentPerson person) {
        this.scripts = scripts;
        this.log = log;
        this.person = person;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response get(UUID id, @QueryParam("version") @DefaultValue("-1") int version) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        ScriptText text = version < 0 ? log.head(script.id()) : at(script, version);
        return Response.ok(text.text()).header(VERSION, text.version()).build();
    }

    private ScriptText at(Script script, int version) {
        if (version > script.version()) {
            throw new NotFoundException();
        }
        return new ScriptText(version, log.text(script.id(), version));
    }
}
