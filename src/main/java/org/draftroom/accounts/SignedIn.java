package org.draftroom.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Recognises a person by the session cookie, as long as the account and its password are what they were. */
@ApplicationScoped
public class SignedIn implements IdentityProvider<TrustedAuthenticationRequest> {

    /** The attribute of an identity that holds the person's name. */
    public static final String NAME = "name";

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> Session.parse(request.getPrincipal())
                .flatMap(session -> people.find(session.person())
                        .filter(person -> person.session().equals(session)))
                .map(SignedIn::as)
                .orElseThrow(AuthenticationFailedException::new));
    }

    static SecurityIdentity as(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.session().name()))
                .addAttribute(NAME, person.name())
                .build();
    }
}
