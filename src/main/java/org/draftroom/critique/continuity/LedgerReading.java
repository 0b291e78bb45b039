package org.draftroom.critique.continuity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One reading of a script's ledger by the model.
 *
 * @param version that was read
 * @param model its name; empty until it was read
 * @param outcome empty until all scenes were read
 */
public record LedgerReading(
        UUID id, UUID script, int version, Instant madeAt, String model, Optional<Outcome> outcome) {

    /** What was read. */
    public record Outcome(Instant readAt, List<SceneClaims> scenes) {

        /** Claims that rested on nothing. */
        public int withheld() {
            return scenes.stream().mapToInt(SceneClaims::withheld).sum();
        }

        /** Claims that weren't well formed. */
        public int malformed() {
            return scenes.stream().mapToInt(SceneClaims::malformed).sum();
        }

        /** Claims that stand on a line. */
        public int claims() {
            return scenes.stream().mapToInt(scene -> scene.claims().size()).sum();
        }

        /** Scenes of which nothing could be made. */
        public List<String> gaps() {
            return scenes.stream()
                    .filter(SceneClaims::gap)
                    .map(SceneClaims::scene)
                    .toList();
        }
    }
}
