package org.draftroom.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person may do in a project; each role may do what the next one may, too. */
public enum Role {
    /** Everything: also rename and delete the project, and say who is in it. */
    OWNER("own"),
    WRITER("write"),
    /** Reads, and comments on what it reads. */
    COMMENTER("comment"),
    READER("read");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** As the database and forms have it. */
    public String word() {
        return word;
    }

    public boolean owns() {
        return this == OWNER;
    }

    public boolean mayWrite() {
        return compareTo(WRITER) <= 0;
    }

    public boolean mayComment() {
        return compareTo(COMMENTER) <= 0;
    }

    /** The role that a word names. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** The roles that an owner can give to others. */
    public static List<Role> given() {
        return List.of(WRITER, COMMENTER, READER);
    }
}
