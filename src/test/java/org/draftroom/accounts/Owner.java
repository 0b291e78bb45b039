package org.draftroom.accounts;

import io.quarkus.arc.Arc;
import org.draftroom.web.Visitor;

/** The owner of the tests' Draftroom: Ines Moreau, made when she is first needed. */
public final class Owner {

    public static final String NAME = "Ines Moreau";
    public static final String EMAIL = "ines@example.org";
    public static final String PASSWORD = "salt road to the sea";

    private Owner() {}

    /** Her account. */
    public static Person account() {
        People people = Arc.container().instance(People.class).get();
        return people.byEmail(EMAIL)
                .or(() -> people.createOwner(new NewPerson(NAME, EMAIL, PASSWORD)))
                .orElseThrow();
    }

    /** Her browser, signed in. */
    public static Visitor signedIn() {
        account();
        Visitor visitor = new Visitor();
        visitor.signsIn(EMAIL, PASSWORD).then().statusCode(302);
        return visitor;
    }
}
