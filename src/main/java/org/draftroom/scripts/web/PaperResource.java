package org.draftroom.scripts.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.ScriptPaper;

/** The paper that a script is on, for everybody who sees it. */
@Path("/scripts/{id}/paper")
public class PaperResource {

    private static final int UNPROCESSABLE = 422;

    private final Versions versions;
    private final ScriptPaper papers;

    PaperResource(Versions versions, ScriptPaper papers) {
        this.versions = versions;
        this.papers = papers;
    }

    @POST
    public Response set(UUID id, @FormParam("paper") String code) {
        UUID script = versions.scriptToWrite(id).id();
        Optional<PageSize> paper = PageSize.of(code);
        if (paper.isEmpty()) {
            return Response.status(UNPROCESSABLE).build();
        }
        papers.set(script, paper.get());
        return Response.seeOther(URI.create("/scripts/" + script + "/pages")).build();
    }
}
