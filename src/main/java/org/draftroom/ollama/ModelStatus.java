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
 */
public record ModelStatus(String model, State state, Optional<Problem> problem) {

    public boolean ready() {
        return state == State.READY;
    }

    /** The same in one word more; {@link OllamaWords#status} says it: “gemma4:12b ready”, “Ollama doesn't answer”. */
    public Standing standing() {
        return problem.map(ModelStatus::standing).orElse(ready() ? Standing.READY : Standing.LOOKING);
    }

    /** What one line can say. */
    public enum Standing {
        LOOKING,
        READY,
        CANNOT_WRITE,
        NOT_PULLED,
        TOO_OLD,
        NOT_INSTALLED,
        NO_ANSWER,
        SLOW,
        TROUBLED
    }

    /** Ready, not, or nobody has looked yet. */
    public enum State {
        UNKNOWN,
        READY,
        UNAVAILABLE
    }

    static ModelStatus unknown(String model) {
        return new ModelStatus(model, State.UNKNOWN, Optional.empty());
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
            return new ModelStatus(model, State.READY, Optional.empty());
        }
        return objections.stream()
                .map(objection -> objection.orElseThrow().problem())
                .min(Comparator.comparing(ModelStatus::distance))
                .map(problem -> new ModelStatus(model, State.UNAVAILABLE, Optional.of(problem)))
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

    private static Standing standing(Problem problem) {
        return switch (problem) {
            case CAPABILITY_MISSING -> Standing.CANNOT_WRITE;
            case MODEL_MISSING -> Standing.NOT_PULLED;
            case TOO_OLD -> Standing.TOO_OLD;
            case NOT_INSTALLED -> Standing.NOT_INSTALLED;
            case UNREACHABLE -> Standing.NO_ANSWER;
            case BUSY, SLOW, STALLED -> Standing.SLOW;
            default -> Standing.TROUBLED;
        };
    }
}
