package org.draftroom.critique.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Place;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/**
 * Reads a reply about the notes of a scene. No note is answered without a line of the scene, as it stands now, that
 * shows it; the note's own line, where it stands as it did, shows nothing.
 */
final class LookCheck {

    private static final int LONGEST = 400;

    private final SceneLook look;
    private final Citations citations;
    private final List<String> faults = new ArrayList<>();

    private LookCheck(PinnedScript script, SceneLook look) {
        this.look = look;
        this.citations = new Citations(script);
    }

    /** The value has a judgement for every note, in their order. */
    static Checked<List<Judgement>> of(PinnedScript script, SceneLook look, String reply) {
        return Fields.of(reply)
                .map(fields -> new LookCheck(script, look).checked(fields))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<List<Judgement>> checked(Fields reply) {
        Map<String, Judgement> found = new HashMap<>();
        for (Fields fields : reply.list("notes", 2 * SceneLook.MOST)) {
            place(fields.text("id", 8))
                    .ifPresent(place -> found.computeIfAbsent(
                            SceneLook.id(place), id -> judgement(look.notes().get(place), id, fields)));
        }
        if (found.isEmpty()) {
            return Checked.unusable("It judged none of the notes by its id.");
        }
        List<Judgement> all = IntStream.range(0, look.notes().size())
                .mapToObj(place -> found.getOrDefault(SceneLook.id(place), Judgement.NONE))
                .toList();
        if (found.size() < all.size()) {
            faults.add("It did not judge every note.");
        }
        return faults.isEmpty() ? Checked.usable(all) : Checked.poor(all, worth(all), faults);
    }

    private Optional<Integer> place(String id) {
        return IntStream.range(0, look.notes().size())
                .boxed()
                .filter(place -> SceneLook.id(place).equals(id))
                .findFirst();
    }

    private Judgement judgement(StandingNote note, String id, Fields fields) {
        Optional<Cited> cited = fields.quote().isBlank() ? Optional.empty() : shown(note, id, fields.quote());
        String reason = cited.isPresent() ? fields.text("reason", LONGEST) : "";
        return switch (fields.text("judgement", 16)) {
            case "answered" -> answered(id, cited, reason);
            case "open" -> new Judgement(Finding.STILL_OPEN, cited, reason);
            default -> new Judgement(Finding.UNSURE, cited, reason);
        };
    }

    private Judgement answered(String id, Optional<Cited> cited, String reason) {
        if (cited.isEmpty()) {
            faults.add("Note " + id + " is called answered without a quote from the scene that shows it.");
            return new Judgement(Finding.WITHHELD, Optional.empty(), "");
        }
        return new Judgement(Finding.ANSWERED, cited, reason);
    }

    private Optional<Cited> shown(StandingNote note, String id, String quote) {
        Optional<Cited> cited = citations.in(look.scene(), quote);
        return cited.filter(found -> !isOwnLine(note, found));
    }

    private static boolean isOwnLine(StandingNote note, Cited found) {
        return note.lines().stream()
                .filter(line -> line.place().fate() == Place.Fate.IN_PLACE)
                .anyMatch(line -> line.place().range().from() <= found.anchor().from()
                        && found.anchor().to() <= line.place().range().to());
    }

    private static int worth(List<Judgement> all) {
        return (int) all.stream()
                .filter(judgement -> judgement != Judgement.NONE && judgement.finding() != Finding.WITHHELD)
                .count();
    }
}
