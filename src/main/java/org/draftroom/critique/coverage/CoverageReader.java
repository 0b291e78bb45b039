package org.draftroom.critique.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.digest.DigestWords;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Sitting;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Has the model cover a script. What there was before stays until the new coverage came to its end. */
@ApplicationScoped
class CoverageReader implements JobRunner {

    static final String KIND = "coverage";

    private final CoverageTable table;
    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final LongReading reading;
    private final Gemma gemma;
    private final CoverageWords words;
    private final DigestWords digestWords;
    private final AskingWords askingWords;

    CoverageReader(
            CoverageTable table,
            PinnedScripts scripts,
            ScriptHead head,
            LongReading reading,
            Gemma gemma,
            CoverageWords words,
            DigestWords digestWords,
            AskingWords askingWords) {
        this.table = table;
        this.scripts = scripts;
        this.head = head;
        this.reading = reading;
        this.gemma = gemma;
        this.words = words;
        this.digestWords = digestWords;
        this.askingWords = askingWords;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isYielding() {
        return true;
    }

    @Override
    public void run(JobRun run) throws Failed {
        Optional<Coverage> begun = table.find(UUID.fromString(run.payload()));
        if (begun.isPresent() && begun.get().report().isEmpty()) {
            Coverage coverage = begun.get();
            PinnedScript script = scripts.of(run, coverage.script(), coverage.version());
            table.keep(coverage.id(), script, read(run, script));
        }
    }

    private Report read(JobRun run, PinnedScript script) throws Failed {
        Prefix prefix = head.of(script);
        Measured measured = Measured.of(script.screenplay());
        List<Act> acts = Acts.of(script.screenplay(), measured.scenePages());
        SceneSteps steps = SceneSteps.of(script, prefix, digestWords, words);
        Sitting sitting = reading.begin(run, script.id(), steps.plan(acts.size()));
        return new CoverageSitting(sitting, steps, measured, acts, prefix, gemma.context(), words).report(askingWords);
    }
}
