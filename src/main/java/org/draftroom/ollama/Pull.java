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

    Pull(Wire wire, OllamaSettings settings, Clock clock) {
        this.wire = wire;
        this.settings = settings;
        this.clock = clock;
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
        throw new OllamaFailure(
                Problem.CUT_OFF, "The download ended before it was complete. What was fetched is kept.");
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

    private static String words(PullProgress progress, long bytesASecond) {
        String done = Words.bytes(progress.completed()) + " of " + Words.bytes(progress.total());
        if (bytesASecond <= 0) {
            return done;
        }
        var left = Duration.ofSeconds((progress.total() - progress.completed()) / bytesASecond);
        return done + ", " + Words.bytes(bytesASecond) + " a second, " + Words.time(left) + " left";
    }

    private static String step(String status) {
        return switch (status) {
            case "pulling manifest" -> "Asking what there is to download";
            case "verifying sha256 digest" -> "Checking what was downloaded";
            case "writing manifest", "removing unused layers" -> "Putting it in its place";
            default -> status;
        };
    }

    private static OllamaFailure refused(String model, String error) {
        return error.contains("does not exist") || error.contains("not found")
                ? new OllamaFailure(Problem.MODEL_UNKNOWN, "Ollama's library has no model called " + model + ".")
                : Diagnosis.ofErrorLine(error);
    }

    private static OllamaFailure broken(URI host) {
        return new OllamaFailure(Problem.BROKEN_REPLY, "A line of the answer of " + host + " isn't Ollama's.");
    }

    /** Hears how far the download is. */
    @FunctionalInterface
    interface Watcher {
        void at(int permille, String words);
    }
}
