package org.draftroom.critique.alternatives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.scripts.Script;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.support.jobs.NewJob;

/** Where other wordings for a line are asked for and fetched. Nothing here writes into a script. */
@ApplicationScoped
public class LineDesk {

    private final PinnedScripts scripts;
    private final AlternativesTable table;
    private final Jobs jobs;

    LineDesk(PinnedScripts scripts, AlternativesTable table, Jobs jobs) {
        this.scripts = scripts;
        this.table = table;
        this.jobs = jobs;
    }

    /** Has alternatives written; empty when the version has no such line, see {@link Passage#at}. */
    public Optional<Alternatives> begin(Script script, UUID person, Wanted wanted) {
        boolean isThere = wanted.version() >= 0
                && wanted.version() <= script.version()
                && wanted.from() >= 0
                && wanted.from() <= wanted.to();
        return Optional.of(wanted)
                .filter(any -> isThere && wanted.seed() > 0 && wanted.seed() <= 1000)
                .flatMap(any -> Passage.at(scripts.at(script, wanted.version()), wanted.from(), wanted.to()))
                .map(passage -> submit(passage, person, wanted.seed()));
    }

    /** Those of this script that the person asked for. */
    public Optional<Alternatives> find(Script script, UUID id, UUID person) {
        return table.find(id, person).filter(found -> found.script().equals(script.id()));
    }

    public Optional<Job> job(Alternatives alternatives, UUID person) {
        return jobs.latest(AlternativesReader.KIND, alternatives.id(), person);
    }

    private Alternatives submit(Passage passage, UUID person, int seed) {
        Alternatives made = table.insert(passage, person, seed);
        jobs.submit(new NewJob(
                AlternativesReader.KIND,
                Lanes.MODEL,
                made.id(),
                person,
                made.id().toString()));
        return made;
    }

    /** Which line of which version: a selection, or the paragraph around one offset. */
    public record Wanted(int version, int from, int to, int seed) {}
}
