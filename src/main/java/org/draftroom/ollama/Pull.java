package org.draftroom.ollama;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.draftroom.support.Cancellation;

/** Has a host download a model. Cancelling closes the connection; what was fetched stays for the next time. */
@ApplicationScoped
class Pull {

    private final Wire wire;
    private final OllamaSettings settings;
    private final Clock clock;
    private final OllamaWords words;

    Pull(Wire wire, OllamaSettings settings, Clock clock, OllamaWords words) {
        this.wire = wire;
        this.settings = settings;
        this.clock = clock;
        this.words = words;
    }

    /** Returns when the model is there, verified; every other end is an {@link OllamaFailure}. */
    void run(URI host, String model, Watcher watcher, Cancellation cancellation) {
        String body = Json.write(Json.newObject().put("model", model).put("stream", true));
        var patience = Patience.of(settings.pullTimeout());
        var progress = new PullProgress();
        var speed = new Speed();
        try (var lines = wire.stream(host, "/api/pull", body, patience, cancellation)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                ObjectNode said = Json.object(line.get()).orElseThrow(() -> broken(host));
                if (said.hasNonNull("error")) {
                    throw refused(model, said.get("error").asText());
                }
                if (said.path("status").asText().equals("success")) {
                    lines.finish();
                    return;
                }
                tell(watcher, said, progress, speed);
            }
        }
        throw new OllamaFailure(Problem.CUT_OFF, OllamaWords::downloadEnded);
    }

    private void tell(Watcher watcher, ObjectNode said, PullProgress progress, Speed speed) {
        if (said.hasNonNull("digest")) {
            progress.note(
                    said.path("digest").asText(),
                    said.path("completed").asLong(),
                    said.path("total").asLong());
            speed.note(clock.instant(), progress.completed());
            watcher.at(progress.permille(), words(progress, speed.bytesASecond()));
        } else {
            watcher.at(progress.permille(), step(said.path("status").asText()));
        }
    }

    private String words(PullProgress progress, long bytesASecond) {
        String done = Words.bytes(progress.completed());
        String total = Words.bytes(progress.total());
        if (bytesASecond <= 0) {
            return words.fetched(done, total);
        }
        var left = Duration.ofSeconds((progress.total() - progress.completed()) / bytesASecond);
        return words.fetching(done, total, Words.bytes(bytesASecond), Words.time(left, words));
    }

    private String step(String status) {
        return switch (status) {
            case "pulling manifest" -> words.asking();
            case "verifying sha256 digest" -> words.checking();
            case "writing manifest", "removing unused layers" -> words.placing();
            default -> status;
        };
    }

    private static OllamaFailure refused(String model, String error) {
        return error.contains("does not exist") || error.contains("not found")
                ? new OllamaFailure(Problem.MODEL_UNKNOWN, words -> words.modelUnknown(model))
                : Diagnosis.ofErrorLine(error);
    }

    private static OllamaFailure broken(URI host) {
        return new OllamaFailure(Problem.BROKEN_REPLY, words -> words.oddLine(host));
    }

    /** Hears how far the download is. */
    @FunctionalInterface
    interface Watcher {
        void at(int permille, String words);
    }
}
