package org.draftroom.accounts.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.regex.Pattern;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Passwords;
import org.draftroom.accounts.Person;

/**
 * What was typed on the welcome page. The fields for e-mail and password bear the names that sign-in
 * knows, so that the same form signs the owner in.
 */
public class WelcomeForm {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int EMAIL_LIMIT = 254;

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
        return new Faults(
                nameFault(name), emailFault(), Passwords.fault(password).orElse(""));
    }

    /** What is wrong with a name, or nothing. */
    static String nameFault(String typed) {
        if (typed.isBlank()) {
            return "Type the name others will see, such as on a note.";
        }
        return typed.strip().length() > Person.NAME_LIMIT ? "Use at most " + Person.NAME_LIMIT + " characters." : "";
    }

    private String emailFault() {
        String typed = email.strip();
        boolean address = EMAIL.matcher(typed).matches() && typed.length() <= EMAIL_LIMIT;
        return address ? "" : "Type an e-mail address, such as ines@example.org.";
    }

    /** What is wrong with each field, in words; empty where nothing is. */
    public record Faults(String name, String email, String password) {

        static final Faults NONE = new Faults("", "", "");

        Optional<Faults> any() {
            return equals(NONE) ? Optional.empty() : Optional.of(this);
        }
    }
}
