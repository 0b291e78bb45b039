package org.draftroom.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked of a person for an account, already found good; the e-mail address in lower case. */
public record NewPerson(String name, String email, String password) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int EMAIL_LIMIT = 254;

    public NewPerson {
        name = name.strip();
        email = email(email);
    }

    /** What is wrong with a name; empty when it will do. */
    public static Optional<AccountFault> nameFault(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(AccountFault.NO_NAME);
        }
        return typed.strip().length() > Person.NAME_LIMIT ? Optional.of(AccountFault.LONG_NAME) : Optional.empty();
    }

    /** What is wrong with an e-mail address; empty when it will do. */
    public static Optional<AccountFault> emailFault(String typed) {
        String address = typed == null ? "" : typed.strip();
        boolean isAddress = EMAIL.matcher(address).matches() && address.length() <= EMAIL_LIMIT;
        return isAddress ? Optional.empty() : Optional.of(AccountFault.NO_ADDRESS);
    }

    /** An address as accounts keep it. */
    static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
