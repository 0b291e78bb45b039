package org.draftroom.accounts;

import java.util.UUID;

/**
 * Someone with an account here.
 *
 * @param email in lower case
 * @param passwordHash by bcrypt
 * @param owner whether this is the person who set Draftroom up; there is exactly one
 * @param firstPassword whether somebody else made the password, so that it has to be changed before anything else
 */
public record Person(UUID id, String name, String email, String passwordHash, boolean owner, boolean firstPassword) {

    /** The longest name a person can have. */
    public static final int NAME_LIMIT = 100;

    public boolean hasPassword(String typed) {
        return Passwords.match(typed, passwordHash);
    }

    /** What the session cookie carries: it stops fitting when the password changes. */
    Session session() {
        return new Session(id, Passwords.stamp(passwordHash));
    }
}
