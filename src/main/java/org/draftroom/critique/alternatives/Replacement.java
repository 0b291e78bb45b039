package org.draftroom.critique.alternatives;

/** What a variant puts into the script when the writer inserts it: the wording, and a note that says where it is from. */
public final class Replacement {

    private Replacement() {}

    /** @param mark what the note says of its making */
    public static String of(String line, String mark) {
        String note =
                mark.replaceAll("\\s+", " ").replaceAll("\\[+|]+|/\\*|\\*/", "").strip();
        return line + " [[" + note + "]]";
    }
}
