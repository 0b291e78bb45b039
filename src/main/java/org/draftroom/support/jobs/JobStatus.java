package org.draftroom.support.jobs;

import java.util.Locale;

/** Where a job is in its life. The last three are its end; nothing leaves them. */
public enum JobStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean hasEnded() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** As the database and the pages write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
