package org.draftroom.critique;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.ChatReply;
import org.draftroom.ollama.DoneReason;

/**
 * A reply about a scene and what is left of it.
 *
 * @param assessment empty when the reply could not be read
 * @param faults what the model can be told, when it is worth asking once more
 */
record SceneAnswer(ChatReply reply, Optional<Assessment> assessment, List<String> faults) {

    static SceneAnswer none() {
        return new SceneAnswer(null, Optional.empty(), List.of());
    }

    static SceneAnswer of(ChatReply reply, SceneText scene) {
        try {
            Assessment assessment = Verification.of(ReplyReader.read(reply.text()), scene);
            return new SceneAnswer(reply, Optional.of(assessment), faults(assessment));
        } catch (ReplyReader.Unusable unusable) {
            List<String> faults = reply.run().doneReason() == DoneReason.LENGTH
                    ? List.of("It was too long and broke off.", "Be brief in every field.")
                    : List.of(unusable.getMessage());
            return new SceneAnswer(reply, Optional.empty(), faults);
        }
    }

    private static List<String> faults(Assessment assessment) {
        boolean hasEnough = assessment.notes().size() >= Verification.FEWEST_NOTES;
        return hasEnough || assessment.withheld().isNothing()
                ? List.of()
                : List.of("Of the notes, only " + assessment.notes().size()
                        + " could be used: the others were incomplete, or their quotes are not in the scene.");
    }

    boolean isWorthAskingAgain() {
        return !faults.isEmpty();
    }

    /** The one with more notes, this one where both have as many. */
    SceneAnswer orBetter(SceneAnswer other) {
        return other.notes() > notes() ? other : this;
    }

    private int notes() {
        return assessment.map(some -> some.notes().size()).orElse(-1);
    }
}
