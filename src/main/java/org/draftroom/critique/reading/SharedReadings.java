package org.draftroom.critique.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobSharing;

/** The readings of a script are everybody's who may see it; besides who began one, the project's owner may cancel it. */
@ApplicationScoped
class SharedReadings implements JobSharing {

    private final List<ReadingEntry> entries;
    private final Scripts scripts;

    SharedReadings(@All List<ReadingEntry> entries, Scripts scripts) {
        this.entries = entries;
        this.scripts = scripts;
    }

    @Override
    public boolean maySee(Job job, UUID person) {
        return script(job, person).isPresent();
    }

    @Override
    public boolean mayCancel(Job job, UUID person) {
        return script(job, person).filter(script -> script.role().owns()).isPresent();
    }

    /** The script that it reads, if the person may see it; empty for what isn't such a reading. */
    private Optional<Script> script(Job job, UUID person) {
        return entries.stream()
                .filter(entry -> entry.sharedKind().filter(job.kind()::equals).isPresent())
                .findFirst()
                .flatMap(entry -> scripts.find(job.subject(), person));
    }
}
