package org.draftroom.critique.quick;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.DigestStep;
import org.draftroom.critique.digest.DigestWords;
import org.draftroom.critique.quick.ReadPlaces.ScenePlace;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.Gemma;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Sitting;
import org.draftroom.ollama.reading.Step;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Has the model read a script quickly. What there was before stays until the new reading came to its end. */
@ApplicationScoped
class QuickReader implements JobRunner {

    static final String KIND = "quick-read";

    private final QuickTable table;
    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final LongReading reading;
    private final ScriptPlaces places;
    private final Gemma gemma;
    private final QuickWords words;
    private final DigestWords digestWords;
    private final AskingWords askingWords;

    QuickReader(
            QuickTable table,
            PinnedScripts scripts,
            ScriptHead head,
            LongReading reading,
            ScriptPlaces places,
            Gemma gemma,
            QuickWords words,
            DigestWords digestWords,
            AskingWords askingWords) {
        this.table = table;
        this.scripts = scripts;
        this.head = head;
        this.reading = reading;
        this.places = places;
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
        Optional<QuickReading> begun = table.find(UUID.fromString(run.payload()));
        if (begun.isPresent() && begun.get().outcome().isEmpty()) {
            read(
                    run,
                    begun.get(),
                    scripts.of(run, begun.get().script(), begun.get().version()));
        }
    }

    private void read(JobRun run, QuickReading begun, PinnedScript script) throws Failed {
        Prefix prefix = head.of(script);
        List<PinnedScene> scenes =
                script.scenes().stream().filter(PinnedScene::hasText).toList();
        List<Step<Digest>> steps = DigestStep.all(script, prefix, digestWords);
        Sitting sitting = reading.begin(run, script.id(), new Plan(List.copyOf(steps), 1));
        List<Read<?>> reads = new ArrayList<>();
        Map<Integer, Digest> digests = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            int scene = scenes.get(i).scene().index();
            Read<Digest> read = sitting.read(steps.get(i));
            reads.add(read);
            read.value().ifPresent(digest -> digests.put(scene, digest));
        }
        if (digests.isEmpty()) {
            throw new Failed(askingWords.unusable());
        }
        Read<Whole> whole = sitting.read(whole(script, prefix, digests));
        reads.add(whole);
        Whole said = whole.orFail(askingWords);
        table.keep(begun.id(), script, new QuickOutcome(script.sceneHashes(), digests, said, Cost.of(reads)));
    }

    private Step<Whole> whole(PinnedScript script, Prefix prefix, Map<Integer, Digest> digests) {
        List<ScenePlace> scenes =
                places.at(script.id(), script.version(), script.paper()).scenes();
        List<Integer> pages =
                digests.keySet().stream().map(scene -> scenes.get(scene).page()).toList();
        return WholeStep.of(script, prefix, List.copyOf(digests.values()), pages, gemma.context(), words.whole());
    }
}
