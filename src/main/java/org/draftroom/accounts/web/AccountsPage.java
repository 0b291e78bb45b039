package org.draftroom.accounts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Passwords;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.web.CurrentPerson;
import org.jboss.logging.Logger;

/** Everybody who can sign in. Only for the owner of this Draftroom, who makes new passwords for those who forgot theirs. */
@Path("/accounts")
public class AccountsPage {

    private static final Logger LOG = Logger.getLogger(AccountsPage.class);

    private final People people;
    private final CurrentPerson current;

    AccountsPage(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    /**
     * @param renewed the name of whoever has just got a new password, or empty
     * @param password the new password, which no other page shows again
     */
    @CheckedTemplate
    record page(List<Person> people, String renewed, String password) implements TemplateInstance {}

    @GET
    public TemplateInstance get() {
        return page("", "");
    }

    /** Makes a new password, ends the person's sessions, and shows it this once. */
    @POST
    @Path("{person:[0-9a-f-]{36}}/password")
    public TemplateInstance renew(UUID person) {
        UUID owner = owner().id();
        Person member = people.find(person).filter(known -> !known.owner()).orElseThrow(NotFoundException::new);
        String password = Passwords.fresh();
        people.renewPassword(member.id(), password);
        LOG.infof("The owner %s made a new password for the account %s.", owner, member.id());
        return page(member.name(), password);
    }

    private TemplateInstance page(String renewed, String password) {
        owner();
        return new page(people.all(), renewed, password);
    }

    private Person owner() {
        Person person = current.get();
        if (!person.owner()) {
            throw new NotFoundException();
        }
        return person;
    }
}
