package org.draftroom.storyboards.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.Stills;
import org.draftroom.web.CurrentPerson;

/** Pictures of boards, to those who may see their script. They never change, so browsers keep them. */
@Path("/stills/{still}")
public class StillResource {

    private final Stills stills;
    private final CurrentPerson person;

    StillResource(Stills stills, CurrentPerson person) {
        this.stills = stills;
        this.person = person;
    }

    @GET
    public Response display(UUID still, @Context Request request) {
        return answer("d", stills.display(still, person.id()), request);
    }

    @GET
    @Path("thumbnail")
    public Response thumbnail(UUID still, @Context Request request) {
        return answer("t", stills.thumbnail(still, person.id()), request);
    }

    @GET
    @Path("original")
    public Response original(UUID still, @Context Request request) {
        return answer("o", stills.original(still, person.id()), request);
    }

    private static Response answer(String size, Optional<Stills.File> file, Request request) {
        Stills.File found = file.orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(size + found.mark());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(found.content(), found.mediaType()) : known;
        return answer.tag(tag)
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
