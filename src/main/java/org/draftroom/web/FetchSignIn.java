package org.draftroom.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A fetch or a socket without a session is told so (401). Led to the sign-in page, as people are by form
 * login, it would take that page for its answer.
 */
@ApplicationScoped
class FetchSignIn implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;

    private final FaultWords words;

    FetchSignIn(FaultWords words) {
        this.words = words;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (Asker.of(context.request()) == Asker.PERSON) {
            return Uni.createFrom().item(false);
        }
        context.response()
                .setStatusCode(UNAUTHORIZED)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(words.sessionEnded());
        return Uni.createFrom().item(true);
    }

    /** Before form login. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
