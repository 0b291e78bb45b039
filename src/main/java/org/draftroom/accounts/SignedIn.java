package org.draftroom.accounts;

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

    /** The attribute that is there when the password has to be changed before anything else. */
    public static final String FIRST_PASSWORD = "first-password";

    /** A session that has ended is no failed sign-in: whoever has it may still see the sign-in page. */
    private static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(""))
            .setAnonymous(true)
            .build();

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
                .orElse(NOBODY));
    }

    /** The identity of someone who has just signed in, or comes back. */
    public static SecurityIdentity as(Person person) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.session().name()))
                .addAttribute(NAME, person.name());
        if (person.firstPassword()) {
            identity.addAttribute(FIRST_PASSWORD, true);
        }
        return identity.build();
    }
}
