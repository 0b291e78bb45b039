package org.draftroom.scripts.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.sides.Sides;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;
import org.draftroom.scripts.print.ScriptPdf;
import org.draftroom.web.CurrentPerson;

/** The script as a file to take away. */
@Path("/scripts/{id}")
public class Export {

    private final Scripts scripts;
    private final ScriptLog log;
    private final CurrentPerson person;
    private final Clock clock;

    Export(Scripts scripts, ScriptLog log, CurrentPerson person, Clock clock) {
        this.scripts = scripts;
        this.log = log;
        this.person = person;
        this.clock = clock;
    }

    /** The text itself, as it is kept. */
    @GET
    @Path("export.fountain")
    @Produces("text/plain;charset=UTF-8")
    public Response fountain(UUID id) {
        Script script = script(id);
        return file(script, "fountain", text(script));
    }

    @GET
    @Path("export.fdx")
    @Produces("application/xml")
    public Response fdx(UUID id) {
        Script script = script(id);
        return file(script, "fdx", Fdx.write(Fountain.parse(text(script))));
    }

    @GET
    @Path("export.pdf")
    @Produces("application/pdf")
    public Response pdf(UUID id) throws IOException, Sides.Unknown {
        Script script = script(id);
        Printout printout = Printout.of(Fountain.parse(text(script)), Printing.USUAL);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new ScriptPdf(printout, clock.instant().atZone(ZoneId.systemDefault())).writeTo(file);
        return file(script, "pdf", file.toByteArray());
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private String text(Script script) {
        return log.head(script.id()).text();
    }

    private static Response file(Script script, String extension, Object content) {
        String disposition = new FileName(script.title(), extension).disposition();
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
