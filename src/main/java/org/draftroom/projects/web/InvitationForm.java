package org.draftroom.projects.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.draftroom.accounts.AccountFault;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Passwords;
import org.draftroom.projects.Role;

/** Who is to be brought into a project, as typed. Name and password only matter where there is no account yet. */
public class InvitationForm {

    @FormParam("email")
    String email = "";

    @FormParam("role")
    String role = Role.WRITER.word();

    @FormParam("name")
    String name = "";

    @FormParam("password")
    String password = "";

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** The chosen role; an invented one is that of a reader. */
    public Role role() {
        return Role.of(role).filter(each -> !each.owns()).orElse(Role.READER);
    }

    NewPerson person() {
        return new NewPerson(name, email, password);
    }

    Faults addressFaults() {
        return new Faults(NewPerson.emailFault(email), Optional.empty(), Optional.empty());
    }

    Faults accountFaults() {
        return new Faults(Optional.empty(), NewPerson.nameFault(name), Passwords.fault(password));
    }

    /** What is wrong with each field; empty where nothing is. */
    public record Faults(Optional<AccountFault> email, Optional<AccountFault> name, Optional<AccountFault> password) {

        static final Faults NONE = new Faults(Optional.empty(), Optional.empty(), Optional.empty());

        Optional<Faults> any() {
            return equals(NONE) ? Optional.empty() : Optional.of(this);
        }
    }
}
