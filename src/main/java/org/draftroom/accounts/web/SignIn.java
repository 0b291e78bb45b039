package org.draftroom.accounts.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.accounts.FailedTries;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.accounts.SignedIn;

/** Signs a person in by e-mail address and password. */
@ApplicationScoped
class SignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final People people;
    private final FailedTries tries;

    SignIn(People people, FailedTries tries) {
        this.people = people;
        this.tries = tries;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        String email = request.getUsername().strip().toLowerCase(Locale.ROOT);
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> signIn(routing, email, password));
    }

    private SecurityIdentity signIn(RoutingContext routing, String email, String password) {
        var key = new FailedTries.Key(routing.request().remoteAddress().hostAddress(), email);
        Duration wait = tries.wait(key);
        if (!wait.isZero()) {
            tellToWait(routing, wait);
            throw new AuthenticationFailedException();
        }
        Optional<Person> person = people.withPassword(email, password);
        if (person.isEmpty()) {
            tries.failed(key);
            throw new AuthenticationFailedException();
        }
        tries.succeeded(key);
        return SignedIn.as(person.get());
    }

    /** The form mechanism knows one page for every failure; this adds how long to wait. */
    private static void tellToWait(RoutingContext routing, Duration wait) {
        long seconds = wait.toSeconds() + 1;
        routing.addHeadersEndHandler(
                ignored -> routing.response().putHeader("location", "/login?refused=true&wait=" + seconds));
    }
}
