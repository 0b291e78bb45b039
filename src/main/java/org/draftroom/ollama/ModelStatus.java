package org.draftroom.ollama;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the model at this moment.
 *
 * @param model its name
 * @param state what to make of it
 * @param problem why it isn't ready; empty while ready or not yet looked at
 * @param message for people, one line: “gemma4:12b ready”, “Ollama doesn't answer”
 */
public record ModelStatus(String model, State state, Optional<Problem> problem, String message) {

    public boolean ready() {
        return state == State.READY;
    }

    /** Ready, not, or nobody has looked yet. */
    public enum State {
        UNKNOWN,
        READY,
        UNAVAILABLE
    }

    static ModelStatus unknown(String model) {
        return new ModelStatus(model, State.UNKNOWN, Optional.empty(), "Looking for Ollama");
    }

    /** One host that can do it is enough; else the reason that is nearest to success counts. */
    static ModelStatus of(String model, List<HostReport> reports) {
        List<Optional<OllamaFailure>> objections = reports.stream()
                .map(report -> report.objection(model, Set.of(Capability.COMPLETION)))
                .toList();
        if (objections.isEmpty()) {
            return unknown(model);
        }
        if (objections.stream().anyMatch(Optional::isEmpty)) {
            return new ModelStatus(model, State.READY, Optional.empty(), model + " ready");
        }
        return objections.stream()
                .map(objection -> objection.orElseThrow().problem())
                .min(Comparator.comparing(ModelStatus::distance))
                .map(problem -> new ModelStatus(model, State.UNAVAILABLE, Optional.of(problem), words(model, problem)))
                .orElseThrow();
    }

    /** How far from working a host with this problem is. */
    static int distance(Problem problem) {
        return switch (problem) {
            case CAPABILITY_MISSING -> 0;
            case MODEL_MISSING -> 1;
            case TOO_OLD -> 2;
            case BUSY, SLOW, STALLED -> 3;
            case UNREACHABLE, NOT_INSTALLED -> 5;
            default -> 4;
        };
    }

    private static String words(String model, Problem problem) {
        return switch (problem) {
            case CAPABILITY_MISSING -> model + " can't write";
            case MODEL_MISSING -> model + " isn't pulled yet";
            case TOO_OLD -> "Ollama is too old";
            case NOT_INSTALLED -> "Ollama isn't installed";
            case UNREACHABLE -> "Ollama doesn't answer";
            case BUSY, SLOW, STALLED -> "Ollama is slow to answer";
            default -> "Ollama has a problem";
        };
    }
}
