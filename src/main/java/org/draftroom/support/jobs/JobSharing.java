package org.draftroom.support.jobs;

import java.util.UUID;

/** Says who may see a job, or cancel it, beside the one who asked for it. Each is an {@code @ApplicationScoped} bean. */
public interface JobSharing {

    /** Whether this person may follow the job. */
    boolean maySee(Job job, UUID person);

    /** Whether this person, who may see it, may cancel it too. */
    boolean mayCancel(Job job, UUID person);
}
