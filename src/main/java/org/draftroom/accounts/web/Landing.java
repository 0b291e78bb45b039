package org.draftroom.accounts.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.draftroom.accounts.People;

/** The bare address: the first visit sets Draftroom up, every other one goes to the projects. */
@Path("/")
public class Landing {

    private final People people;

    Landing(People people) {
        this.people = people;
    }

    @GET
    public Response get() {
        return Response.seeOther(URI.create(people.ownerExists() ? "/projects" : "/welcome"))
                .build();
    }
}
