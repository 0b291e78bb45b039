package org.draftroom.critique.alternatives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Reader;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Has the model write alternatives for a line, behind the scene it stands in. */
@ApplicationScoped
class AlternativesReader implements JobRunner {

    static final String KIND = "alternatives";

    private static final Question QUESTION = Question.of(KIND, "v1", 800, 1);

    private final Reader reader;
    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final AlternativesTable table;
    private final AskingWords words;

    AlternativesReader(
            Reader reader, PinnedScripts scripts, ScriptHead head, AlternativesTable table, AskingWords words) {
        this.reader = reader;
        this.scripts = scripts;
        this.head = head;
        this.table = table;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        Optional<Alternatives> wanted =
                table.find(UUID.fromString(run.payload()), run.job().person());
        if (wanted.isPresent() && wanted.get().variants().isEmpty()) {
            read(run, wanted.get());
        }
    }

    private void read(JobRun run, Alternatives wanted) throws Failed {
        PinnedScript script = scripts.of(run, wanted.script(), wanted.anchor().version());
        Passage passage =
                Passage.at(script, wanted.anchor().from(), wanted.anchor().to()).orElseThrow();
        Asked asked = asked(passage, head.of(script)).withSeed(wanted.seed());
        Read<List<Variant>> read = reader.ask(run, script.id(), asked, reply -> AlternativesCheck.of(reply, passage));
        table.keep(wanted.id(), read.orFail(words), read.answer().making().model());
    }

    static Asked asked(Passage passage, Prefix prefix) {
        return QUESTION.with(Map.of("line", passage.line()))
                .about(prefix, passage.scene().material());
    }
}
