package org.draftroom.accounts;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a person is signed in, as the encrypted session cookie carries it.
 *
 * @param stamp a mark of the password at sign-in: changing the password ends every session
 */
record Session(UUID person, String stamp) {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{16})");

    static Optional<Session> parse(String name) {
        Matcher matcher = SHAPE.matcher(name);
        return matcher.matches()
                ? Optional.of(new Session(UUID.fromString(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    String name() {
        return person + "." + stamp;
    }
}
