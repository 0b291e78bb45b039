package org.draftroom.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;

/** Who asks. Only for pages and sockets that need sign-in; elsewhere there may be nobody. */
@RequestScoped
public class CurrentPerson {

    private static final int UUID_LENGTH = 36;

    private final SecurityIdentity identity;
    private final People people;

    CurrentPerson(SecurityIdentity identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    /** Their id, without asking the database. */
    public UUID id() {
        return id(identity);
    }

    /** The id of whoever this is; for sockets, which outlive their request. */
    public static UUID id(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw new IllegalStateException("Nobody is signed in.");
        }
        // After the id the session's name has a mark of the password; see accounts.Session.
        return UUID.fromString(identity.getPrincipal().getName().substring(0, UUID_LENGTH));
    }

    public Person get() {
        return people.find(id()).orElseThrow(() -> new IllegalStateException("No person " + id()));
    }
}
