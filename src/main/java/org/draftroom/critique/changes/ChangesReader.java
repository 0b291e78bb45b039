package org.draftroom.critique.changes;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Reader;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Has the model tell what changed; what it answers is kept with the script's other answers. */
@ApplicationScoped
class ChangesReader implements JobRunner {

    static final String KIND = "changes";

    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final Reader reader;
    private final Gemma gemma;
    private final AskingWords words;

    ChangesReader(PinnedScripts scripts, ScriptHead head, Reader reader, Gemma gemma, AskingWords words) {
        this.scripts = scripts;
        this.head = head;
        this.reader = reader;
        this.gemma = gemma;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        Pair pair = Pair.of(run.payload());
        PinnedScript now = scripts.of(run, pair.script(), pair.to());
        Changes changes = Changes.between(scripts.of(run, pair.script(), pair.from()), now);
        Prefix prefix = head.of(now);
        Weighed weighed = ChangesQuestion.weighed(changes, prefix, gemma.context());
        if (!weighed.changes().isEmpty()) {
            reader.ask(
                            run,
                            pair.script(),
                            ChangesQuestion.about(weighed, prefix),
                            reply -> AccountCheck.of(changes, reply))
                    .orFail(words);
        }
    }
}
