package org.draftroom.accounts.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.draftroom.accounts.AccountFault;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Passwords;

/**
 * What was typed on the welcome page. The fields for e-mail and password bear the names that sign-in
 * knows, so that the same form signs the owner in.
 */
public class WelcomeForm {

    @FormParam("name")
    String name = "";

    @FormParam("j_username")
    String email = "";

    @FormParam("j_password")
    String password = "";

    NewPerson person() {
        return new NewPerson(name, email, password);
    }

    Faults faults() {
        return new Faults(NewPerson.nameFault(name), NewPerson.emailFault(email), Passwords.fault(password));
    }

    /** What is wrong with each field; empty where nothing is. */
    public record Faults(Optional<AccountFault> name, Optional<AccountFault> email, Optional<AccountFault> password) {

        static final Faults NONE = new Faults(Optional.empty(), Optional.empty(), Optional.empty());

        Optional<Faults> any() {
            return equals(NONE) ? Optional.empty() : Optional.of(this);
        }
    }
}
