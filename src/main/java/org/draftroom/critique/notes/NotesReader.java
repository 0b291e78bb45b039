package org.draftroom.critique.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ReadingWords;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Sitting;
import org.draftroom.ollama.reading.Step;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/**
 * Looks at the notes of a script again: one question for the notes of each scene that reads differently. What was
 * found in a scene is kept as soon as it is known. The payload is the version that is looked at.
 */
@ApplicationScoped
class NotesReader implements JobRunner {

    static final String KIND = "notes";

    private final Scripts scripts;
    private final PinnedScripts pinned;
    private final ScriptHead head;
    private final LongReading reading;
    private final Looks looks;
    private final LookTable table;
    private final ReadingWords words;
    private final Clock clock;

    NotesReader(
            Scripts scripts,
            PinnedScripts pinned,
            ScriptHead head,
            LongReading reading,
            Looks looks,
            LookTable table,
            ReadingWords words,
            Clock clock) {
        this.scripts = scripts;
        this.pinned = pinned;
        this.head = head;
        this.reading = reading;
        this.looks = looks;
        this.table = table;
        this.words = words;
        this.clock = clock;
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
        UUID id = run.job().subject();
        PinnedScript now = pinned.of(run, id, Integer.parseInt(run.payload()));
        Script script = scripts.find(id, run.job().person()).orElseThrow(() -> new Failed(words.scriptGone()));
        Prefix prefix = head.of(now);
        List<SceneLook> wanted = looks.wanted(script, now);
        List<Step<List<Judgement>>> steps =
                wanted.stream().map(look -> step(now, look, prefix)).toList();
        Sitting sitting = reading.begin(run, id, new Plan(List.copyOf(steps), 0));
        for (int i = 0; i < steps.size(); i++) {
            Read<List<Judgement>> read = sitting.read(steps.get(i));
            SceneLook look = wanted.get(i);
            read.value().ifPresent(judgements -> table.add(id, found(now, look, judgements)));
        }
    }

    private Step<List<Judgement>> step(PinnedScript now, SceneLook look, Prefix prefix) {
        return look.scene().step(look.asked(prefix), reply -> LookCheck.of(now, look, reply), words);
    }

    private List<Look> found(PinnedScript now, SceneLook look, List<Judgement> judgements) {
        String hash = look.scene().hash();
        return IntStream.range(0, judgements.size())
                .mapToObj(i -> found(look.notes().get(i).note().id(), now.version(), judgements.get(i), hash))
                .toList();
    }

    private Look found(UUID note, int version, Judgement judgement, String hash) {
        return new Look(
                note,
                version,
                judgement.finding(),
                false,
                Optional.empty(),
                judgement.cited(),
                judgement.reason(),
                hash,
                clock.instant());
    }
}
