package org.draftroom.critique.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads an answer: sentences whose quotes the script has pass, the others are withheld and counted. */
final class ReplyCheck {

    private static final int MOST = 8;
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 40;

    private final Citations citations;
    private final Fields fields;
    private int malformed;

    private ReplyCheck(PinnedScript script, Fields fields) {
        this.citations = new Citations(script);
        this.fields = fields;
    }

    static Checked<Reply> of(PinnedScript script, String reply) {
        return Fields.of(reply)
                .map(fields -> new ReplyCheck(script, fields).checked())
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<Reply> checked() {
        return switch (fields.text("verdict", LONGEST_NAME)) {
            case "silent" -> Checked.usable(new Reply(Verdict.SILENT, List.of(), 0, 0));
            case "said" -> said();
            default -> Checked.unusable("\"verdict\" was neither said nor silent.");
        };
    }

    private Checked<Reply> said() {
        List<Sentence> sentences = sentences();
        if (!sentences.isEmpty()) {
            return Checked.usable(new Reply(Verdict.SAID, sentences, citations.withheld(), malformed));
        }
        return citations.withheld() > 0
                ? Checked.poor(
                        new Reply(Verdict.UNVERIFIED, List.of(), citations.withheld(), malformed),
                        0,
                        List.of("None of its quotes is in the screenplay."))
                : Checked.unusable("The verdict was said, and there was no complete sentence with a quote.");
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Fields part : fields.list("sentences", MOST)) {
            sentence(part).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<Sentence> sentence(Fields part) {
        String text = part.text("sentence", LONGEST);
        String scene = part.text("scene", LONGEST_NAME);
        if (text.isEmpty() || scene.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        return citations.in(scene, part.quote()).map(cited -> new Sentence(cited, text));
    }
}
