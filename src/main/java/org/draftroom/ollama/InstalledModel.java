package org.draftroom.ollama;

/**
 * A model on a host's disk.
 *
 * @param digest which build it is
 * @param size bytes on disk
 * @param build how large and how packed, as “11.9B Q4_K_M”; may be empty
 */
public record InstalledModel(String name, String digest, long size, String build) {

    /** Whether this is the model of that name: {@code latest} is the tag when none is given, case doesn't count. */
    public boolean isCalled(String other) {
        return withTag(name).equalsIgnoreCase(withTag(other));
    }

    static String withTag(String name) {
        return name.lastIndexOf(':') > name.lastIndexOf('/') ? name : name + ":latest";
    }
}
