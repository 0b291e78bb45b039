package org.draftroom.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is asked of a person for an account, already found good; the e-mail address in lower case. */
public record NewPerson(String name, String email, String password) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int EMAIL_LIMIT = 254;

    public NewPerson {
        name = name.strip();
        email = email(email);
    }

    /** What is wrong with a name, for people; empty when it will do. */
    public static String nameFault(String typed) {
        if (typed == null || typed.isBlank()) {
            return "Type the name others will see, such as on a note.";
        }
        return typed.strip().length() > Person.NAME_LIMIT ? "Use at most " + Person.NAME_LIMIT + " characters." : "";
    }

    /** What is wrong with an e-mail address, for people; empty when it will do. */
    public static String emailFault(String typed) {
        String address = typed == null ? "" : typed.strip();
        boolean isAddress = EMAIL.matcher(address).matches() && address.length() <= EMAIL_LIMIT;
        return isAddress ? "" : "Type an e-mail address, such as ines@example.org.";
    }

    /** An address as accounts keep it. */
    static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
