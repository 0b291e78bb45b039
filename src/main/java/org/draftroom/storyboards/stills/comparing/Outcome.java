package org.draftroom.storyboards.stills.comparing;

import java.util.List;
import org.draftroom.storyboards.stills.Comparison;
import org.draftroom.storyboards.stills.Difference;
import org.draftroom.storyboards.stills.Registration;
import org.draftroom.storyboards.stills.Registration.Apart;

/**
 * What a comparison came to, without its pictures; goes to JSON and back as it is.
 *
 * @param apart why one couldn't be laid on the other; null when it could
 * @param lie null when apart
 * @param stops how much more the second is exposed; 0 when apart
 * @param shared the part of the first that was compared, 0 to 1
 */
public record Outcome(Registration.Reason apart, Lie lie, double stops, double shared, List<Difference> differences) {

    public Outcome {
        differences = differences == null ? List.of() : List.copyOf(differences);
    }

    static Outcome of(Comparison.Result result, int width, int height) {
        if (result.registration() instanceof Apart apart) {
            return new Outcome(apart.reason(), null, 0, 0, List.of());
        }
        Comparison comparison = result.comparison().orElseThrow();
        return new Outcome(
                null,
                Lie.of(comparison.registered(), width, height),
                comparison.evening().stops(),
                comparison.shared(),
                comparison.differences());
    }
}
