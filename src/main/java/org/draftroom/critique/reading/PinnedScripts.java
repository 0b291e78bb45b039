package org.draftroom.critique.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Scripts at a version. */
@ApplicationScoped
public class PinnedScripts {

    private final Scripts scripts;
    private final ScriptLog log;
    private final ReadingWords words;

    PinnedScripts(Scripts scripts, ScriptLog log, ReadingWords words) {
        this.scripts = scripts;
        this.log = log;
        this.words = words;
    }

    /** The script as it is now, in the hands of someone who may see it. */
    public PinnedScript now(Script script) {
        return PinnedScript.of(script, log.head(script.id()));
    }

    /** The script as it was at the version, from 0 to its latest. */
    public PinnedScript at(Script script, int version) {
        return PinnedScript.of(script, new ScriptText(version, log.text(script.id(), version)));
    }

    /** @throws JobRunner.Failed when the script is gone, or whoever asked may not see it any more */
    public PinnedScript of(JobRun run, UUID script, int version) throws JobRunner.Failed {
        return scripts.find(script, run.job().person())
                .map(found -> at(found, version))
                .orElseThrow(() -> new JobRunner.Failed(words.scriptGone()));
    }
}
