package org.draftroom.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.draftroom.accounts.People;

/** Who set this Draftroom up, and alone does what concerns all of it. Only for pages that need sign-in. */
@RequestScoped
public class HouseOwner {

    private final People people;
    private final CurrentPerson current;

    HouseOwner(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    public UUID id() {
        return people.owner().id();
    }

    public String name() {
        return people.owner().name();
    }

    /** Whether it is the owner who asks. */
    public boolean asks() {
        return current.get().owner();
    }
}
