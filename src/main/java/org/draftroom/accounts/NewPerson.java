package org.draftroom.accounts;

import java.util.Locale;

/** What is asked of a person for an account, already found good; the e-mail address in lower case. */
public record NewPerson(String name, String email, String password) {

    public NewPerson {
        name = name.strip();
        email = email(email);
    }

    /** An address as accounts keep it. */
    static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
