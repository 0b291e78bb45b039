package org.draftroom.support.jobs;

/** Who waits for a job. Within a lane the more urgent is taken first, then the older. */
public enum Urgency {
    /** Somebody sits before the page until it is done. */
    NOW(0),
    /** Long work that may take the night, and steps aside for {@link #NOW}; see {@link JobRunner#isYielding}. */
    BATCH(-1);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    static Urgency of(int priority) {
        return priority < 0 ? BATCH : NOW;
    }

    /** As the table has it: more is sooner. */
    int priority() {
        return priority;
    }
}
