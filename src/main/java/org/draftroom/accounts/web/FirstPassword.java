package org.draftroom.accounts.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.draftroom.accounts.SignedIn;

/** Leads whoever has a password that somebody else made to their account, where they change it, and nowhere else. */
@Provider
public class FirstPassword implements ContainerRequestFilter {

    private final SecurityIdentity identity;

    FirstPassword(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean isAllowed = path.matches("/?(account(/.*)?|logout|login|welcome)");
        if (identity.getAttribute(SignedIn.FIRST_PASSWORD) != null && !isAllowed) {
            request.abortWith(Response.seeOther(URI.create("/account")).build());
        }
    }
}
