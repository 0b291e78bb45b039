package org.draftroom.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person may do in a project; each role may do what the next one may, too. */
public enum Role {
    /** Everything: also rename and delete the project, and say who is in it. */
    OWNER("own", "owns it"),
    WRITER("write", "writes"),
    /** Reads, and comments on what it reads. */
    COMMENTER("comment", "comments"),
    READER("read", "reads");

    private final String word;
    private final String label;

    Role(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As the database and forms have it. */
    public String word() {
        return word;
    }

    /** What somebody with this role does, in words. */
    public String label() {
        return label;
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
