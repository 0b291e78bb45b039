package org.draftroom.projects;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.web.Visitor;

/** Ben Adler, whom the owner of a project of the tests let in; another person each time. */
public final class Colleague {

    public static final String NAME = "Ben Adler";

    private Colleague() {}

    /** His browser, signed in. */
    public static Visitor signedIn(UUID project, Role role) {
        People people = Arc.container().instance(People.class).get();
        String email = UUID.randomUUID() + "@example.org";
        UUID ben = people.create(new NewPerson(NAME, email, Owner.PASSWORD))
                .orElseThrow()
                .id();
        people.changePassword(ben, Owner.PASSWORD);
        Arc.container().instance(Members.class).get().put(project, ben, role);
        Visitor visitor = new Visitor();
        visitor.signsIn(email, Owner.PASSWORD).then().statusCode(302);
        return visitor;
    }
}
