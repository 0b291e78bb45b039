package org.draftroom.editing.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.SignedIn;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/**
 * Decides who may open a socket: a page of this very server, for somebody signed in, on a script they may
 * see. Browsers send the session cookie from other pages too, but they always say which page it is.
 */
@ApplicationScoped
class Doorkeeper implements HttpUpgradeCheck {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Scripts scripts;

    Doorkeeper(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (!isOurs(context.httpRequest())) {
            return CheckResult.rejectUpgrade(FORBIDDEN);
        }
        return context.securityIdentity()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(identity -> maySee(context.pathParam("id"), identity)
                        ? CheckResult.permitUpgradeSync()
                        : CheckResult.rejectUpgradeSync(NOT_FOUND));
    }

    private boolean maySee(String script, SecurityIdentity identity) {
        return !identity.isAnonymous()
                && identity.getAttribute(SignedIn.FIRST_PASSWORD) == null
                && id(script)
                        .flatMap(id -> scripts.find(id, CurrentPerson.id(identity)))
                        .isPresent();
    }

    private static boolean isOurs(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
