package org.draftroom.ollama;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a host was when last looked at.
 *
 * @param version of Ollama; empty when it couldn't be asked
 * @param models those Draftroom wants, the one that reads and writes first; empty when they couldn't be asked for
 * @param failure why the host can't be used at all
 */
public record HostReport(
        URI url, Instant seenAt, String version, List<ModelOnHost> models, Optional<OllamaFailure> failure) {

    public HostReport {
        models = List.copyOf(models);
    }

    /** Why this host can't do it; empty when it can. */
    Optional<OllamaFailure> objection(String model, Set<Capability> needs) {
        if (failure.isPresent()) {
            return failure;
        }
        return models.stream()
                .filter(known -> known.name().equals(model))
                .findFirst()
                .map(known -> objection(known, needs))
                .orElseGet(() -> Optional.of(missing(model)));
    }

    String digest(String model) {
        return models.stream()
                .filter(known -> known.name().equals(model))
                .flatMap(known -> known.installed().stream())
                .map(InstalledModel::digest)
                .findFirst()
                .orElse("");
    }

    private Optional<OllamaFailure> objection(ModelOnHost known, Set<Capability> needs) {
        if (known.installed().isEmpty()) {
            return Optional.of(missing(known.name()));
        }
        return needs.stream()
                .filter(need -> !known.can(need))
                .findFirst()
                .map(need -> new OllamaFailure(
                        Problem.CAPABILITY_MISSING, words -> words.doesNotTake(known.name(), url, words.takes(need))));
    }

    private OllamaFailure missing(String model) {
        return new OllamaFailure(Problem.MODEL_MISSING, words -> words.notPulled(model, url));
    }
}
