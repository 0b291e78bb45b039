package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.draftroom.critique.digest.Claim;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Step;

/** The question about an act, and what is made of a reply to it. */
final class ActStep {

    private static final Question QUESTION = Question.of("coverage", Report.VERSION, "acts", 1400, 1);
    private static final int MOST_CLAIMS = 6;

    /** Notes that an act sends on to the question about the whole. */
    static final int MOST_NOTES = 8;

    private ActStep() {}

    /** What is left of a reply. */
    record Said(List<Claim> claims, List<String> notes, Tally tally) {}

    static Step<Said> of(List<SceneRead> scenes, Sources sources, Prefix prefix, int context, String name) {
        int most = Room.of(prefix, QUESTION, context).characters();
        String notes = notes(scenes, most / 3);
        String digests = DigestLines.of(scenes, sources, most - notes.length());
        Material material =
                Material.fenced("THE DIGESTS", "digests", digests).and(Material.fenced("THE NOTES", "notes", notes));
        return new Step<>(name, QUESTION.about(prefix, material), reply -> check(reply, sources));
    }

    static Checked<Said> check(String reply, Sources sources) {
        return Fields.of(reply)
                .map(fields -> checked(fields, new Bearing(sources)))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private static Checked<Said> checked(Fields fields, Bearing bearing) {
        List<Claim> claims = bearing.claims(fields, "claims", MOST_CLAIMS);
        Set<String> notes = new java.util.LinkedHashSet<>();
        for (String id : fields.texts("notes", MOST_NOTES, 24)) {
            bearing.note(id).ifPresent(note -> notes.add(note.id()));
        }
        Said said = new Said(claims, List.copyOf(notes), bearing.tally());
        if (claims.isEmpty()) {
            return Checked.poor(said, 0, List.of("No claim has the id of a line and a quote that is that line."));
        }
        return Checked.usable(said);
    }

    /** As many as there is room for, the weightiest first kept, in the order of the scenes. */
    static String notes(List<SceneRead> scenes, int most) {
        List<Candidate> all =
                scenes.stream().flatMap(scene -> scene.notes().stream()).toList();
        List<Candidate> weightiest = new ArrayList<>(all);
        weightiest.sort(Comparator.comparingInt(Candidate::weight).reversed());
        Set<Integer> kept = new TreeSet<>();
        int length = 0;
        for (Candidate note : weightiest) {
            length += text(note).length();
            if (length <= most) {
                kept.add(all.indexOf(note));
            }
        }
        return kept.stream().map(index -> text(all.get(index))).collect(Collectors.joining());
    }

    static String text(Candidate note) {
        return "[" + note.id() + "] " + note.aspect().word() + ": " + note.title() + ". " + note.what() + " “"
                + note.cited().text() + "”\n";
    }
}
