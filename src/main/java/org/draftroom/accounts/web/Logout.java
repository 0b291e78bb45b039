package org.draftroom.accounts.web;

import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Ends this browser's session. */
@Path("/logout")
public class Logout {

    @POST
    public Response post(@Context RoutingContext request) {
        FormAuthenticationMechanism.logout(request);
        return Response.seeOther(URI.create("/login?after=logout")).build();
    }
}
