package org.draftroom.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.Assessment.DraftNote;
import org.draftroom.critique.Assessment.Withheld;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.scripts.Anchor;

/** Reads what is said of a character's voice: both lines must be theirs, one in the scene and one in another. */
final class VoiceCheck {

    private static final int MOST = 4;
    private static final int LONGEST = 600;

    private final VoiceLines voice;
    private final Quotes quotes;
    private int notes;
    private int malformed;
    private int addressed;

    private VoiceCheck(VoiceLines voice) {
        this.voice = voice;
        this.quotes = new Quotes(voice.scene().text());
    }

    static Checked<Assessment> of(String reply, VoiceLines voice) {
        return Fields.of(reply)
                .filter(fields -> fields.node().path("findings").isArray())
                .map(fields -> new VoiceCheck(voice).checked(fields.list("findings", MOST)))
                .orElseGet(() -> Checked.unusable("It was not complete, valid JSON with \"findings\"."));
    }

    private Checked<Assessment> checked(List<Fields> findings) {
        List<DraftNote> found = new ArrayList<>();
        findings.forEach(finding -> note(finding).ifPresent(found::add));
        Assessment heard = Assessment.ofVoices(
                List.of(new VoiceHeard(voice.character(), voice.elsewhere().size(), found.size())));
        Assessment assessment = heard.and(Assessment.ofNotes(found, new Withheld(notes, 0, malformed, addressed)));
        return found.isEmpty() && !findings.isEmpty()
                ? Checked.poor(
                        assessment,
                        0,
                        List.of("No finding could be used: each needs a line of the scene and one from elsewhere, both"
                                + " spoken by this character."))
                : Checked.usable(assessment);
    }

    private Optional<DraftNote> note(Fields finding) {
        String what = finding.text("what", LONGEST);
        String why = finding.text("why", LONGEST);
        String attempt = finding.text("try", LONGEST);
        if (what.isEmpty() || why.isEmpty() || attempt.isEmpty()) {
            malformed++;
            return Optional.empty();
        }
        Optional<Quote> quote = quotes.find(finding.quote())
                .filter(found -> voice.here().has(voice.character(), found.from(), found.to()));
        Optional<Contrast> contrast = elsewhere(finding.node().path("elsewhere").asText(""));
        if (quote.isEmpty() || contrast.isEmpty() || !quotesOnly(contrast.get(), what, why)) {
            notes++;
            return Optional.empty();
        }
        if (Wording.speaksToTheWriter(what, why, attempt)) {
            addressed++;
            return Optional.empty();
        }
        return Optional.of(new DraftNote(quote.get(), Lens.VOICES, NoteKind.DIALOGUE, what, why, attempt, contrast));
    }

    private boolean quotesOnly(Contrast contrast, String... texts) {
        return Wording.quotesOnly(
                said -> quotes.find(said).isPresent() || contrast.quote().contains(said), texts);
    }

    private Optional<Contrast> elsewhere(String claimed) {
        for (PinnedScene other : voice.scenes()) {
            Optional<Contrast> found = new Quotes(other.text())
                    .find(claimed)
                    .filter(quote -> Spoken.in(other).has(voice.character(), quote.from(), quote.to()))
                    .map(quote -> contrast(other, quote));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Contrast contrast(PinnedScene other, Quote quote) {
        Anchor anchor = new Anchor(other.version(), quote.from(), quote.to(), other.passage(quote));
        return new Contrast(voice.character(), other.name(), quote.text(), anchor);
    }
}
