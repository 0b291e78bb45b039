package org.draftroom.critique.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Check;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.LongReading;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Plan;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Sitting;
import org.draftroom.ollama.reading.Step;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** A small long reading: what is carried in each scene, and what that comes to in the whole. */
@ApplicationScoped
class Reel implements JobRunner {

    static final Question QUESTION = Question.of("reels", "v1", 120, 0);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<UUID, List<String>> results = new ConcurrentHashMap<>();

    private final PinnedScripts scripts;
    private final ScriptHead head;
    private final LongReading reading;
    private final ReadingWords words;
    private final AskingWords asking;

    Reel(PinnedScripts scripts, ScriptHead head, LongReading reading, ReadingWords words, AskingWords asking) {
        this.scripts = scripts;
        this.head = head;
        this.reading = reading;
        this.words = words;
        this.asking = asking;
    }

    /** Thing carried in the scenes of a generated script; each scene has its own. */
    static String script(int scenes) {
        return "Title: The Carriers\n\n"
                + IntStream.rangeClosed(1, scenes).mapToObj(Reel::scene).collect(Collectors.joining("\n"));
    }

    static String scene(int number) {
        return "INT. ROOM " + number + " - DAY\n\nANNA carries crate number " + number
                + " across the wet floor and sets it down by the door.\n\nANNA\nThat makes " + number + " of them.\n";
    }

    static Check<String> check(PinnedScene scene) {
        return reply -> {
            try {
                JsonNode read = JSON.readTree(reply);
                return new Quotes(scene.text())
                        .find(read.path("quote").asText())
                        .map(quote -> Checked.usable(
                                quote.text() + ": " + read.path("thing").asText()))
                        .orElseGet(() -> Checked.unusable("The quote is not in the scene."));
            } catch (JsonProcessingException e) {
                return Checked.unusable("It was not complete, valid JSON.");
            }
        };
    }

    Plan plan(PinnedScript script, Prefix prefix) {
        return new Plan(
                script.scenes().stream()
                        .<Step<?>>map(scene -> step(scene, prefix))
                        .toList(),
                1);
    }

    private Step<String> step(PinnedScene scene, Prefix prefix) {
        return scene.step(QUESTION.about(prefix, scene.material()), check(scene), words);
    }

    /** The result of a reading that came to its end. */
    List<String> result(Job job) {
        return results.get(job.id());
    }

    @Override
    public String kind() {
        return "reel";
    }

    @Override
    public boolean isYielding() {
        return true;
    }

    @Override
    public void run(JobRun run) throws Exception {
        String[] payload = run.payload().split(" ");
        PinnedScript script = scripts.of(run, UUID.fromString(payload[0]), Integer.parseInt(payload[1]));
        Prefix prefix = head.of(script);
        Sitting sitting = reading.begin(run, script.id(), plan(script, prefix));
        List<String> things = new ArrayList<>();
        for (PinnedScene scene : script.scenes()) {
            things.add(sitting.read(step(scene, prefix)).value().orElse("gap"));
        }
        Material all = Material.fenced("THE THINGS", "things", String.join("\n", things));
        Question whole = QUESTION.with(Map.of());
        things.add(sitting.read(new Step<>("The whole", whole.about(prefix, all).withSeed(2), Checked::usable))
                .orFail(asking));
        results.put(run.job().id(), things);
    }
}
