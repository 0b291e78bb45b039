package org.draftroom.storyboards.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Term;

/** Reads a reply about a mirrored panel. A number that comes twice counts as it came first. */
final class MirrorCheck {

    private static final int FEW_WORDS = 60;

    private MirrorCheck() {}

    static Checked<MirrorLook> of(String reply) {
        return Fields.of(reply)
                .filter(fields -> fields.node().path("figures").isArray())
                .map(fields -> Checked.usable(look(fields)))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object with \"figures\"."));
    }

    private static MirrorLook look(Fields reply) {
        return new MirrorLook(
                terms(reply, "figures", "place", FramePlace.values()),
                terms(reply, "figures", "facing", Facing.values()),
                terms(reply, "props", "place", FramePlace.values()),
                term(reply, "movement", Movement.values()),
                term(reply, "direction", ScreenDirection.values()));
    }

    private static <T extends Term> Map<Integer, T> terms(Fields reply, String list, String field, T[] vocabulary) {
        Map<Integer, T> terms = new HashMap<>();
        for (Fields one : reply.list(list, ReadCheck.MOST)) {
            one.whole("number", 1, ReadCheck.MOST)
                    .ifPresent(number ->
                            term(one, field, vocabulary).ifPresent(term -> terms.putIfAbsent(number - 1, term)));
        }
        return Map.copyOf(terms);
    }

    private static <T extends Term> Optional<T> term(Fields fields, String field, T[] vocabulary) {
        return Term.of(vocabulary, fields.text(field, FEW_WORDS));
    }
}
