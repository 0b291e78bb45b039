package org.draftroom.critique;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.draftroom.critique.Assessment.DraftNote;
import org.draftroom.critique.Assessment.Rated;
import org.draftroom.critique.Assessment.Statement;
import org.draftroom.critique.Assessment.Withheld;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.reading.Checked;

/** Holds a reply against the scene: what rests on a quote found there passes, the rest is withheld and counted. */
final class Verification {

    /** Fewer notes than this, and others withheld: worth asking the model once more. */
    private static final int FEWEST_NOTES = 3;

    private static final int MOST_NOTES = 8;
    private static final int MOST_OF_A_LENS = 5;

    private final Quotes quotes;
    private final Lens lens;
    private int withheldNotes;
    private int others;
    private int addressed;

    private Verification(Quotes quotes, Lens lens) {
        this.quotes = quotes;
        this.lens = lens;
    }

    /** What is left of a reply to the question of this lens. */
    static Checked<Assessment> check(String reply, SceneText scene, Lens lens) {
        try {
            Assessment assessment = of(ReplyReader.read(reply, lens), scene, lens);
            List<String> faults = faults(assessment);
            return faults.isEmpty()
                    ? Checked.usable(assessment)
                    : Checked.poor(assessment, assessment.notes().size(), faults);
        } catch (ReplyReader.Unusable unusable) {
            return Checked.unusable(unusable.getMessage());
        }
    }

    static Assessment of(Reply reply, SceneText scene, Lens lens) {
        return new Verification(new Quotes(scene), lens).assessment(reply);
    }

    private static List<String> faults(Assessment assessment) {
        List<String> faults = new ArrayList<>();
        Withheld withheld = assessment.withheld();
        if (assessment.notes().size() < FEWEST_NOTES && !withheld.isNothing()) {
            faults.add("Of the notes, only " + assessment.notes().size()
                    + " could be used: the others were incomplete, or their quotes are not in the scene.");
            if (withheld.addressed() > 0) {
                faults.add("Nothing may speak to the writer: no \"you\", no \"your\".");
            }
        }
        return faults;
    }

    private Assessment assessment(Reply reply) {
        Map<Beat, Statement> beats = map(
                Beat.class, reply.beats(), Reply.Claim::quote, Reply.Claim::text, (q, c) -> new Statement(q, c.text()));
        Map<Aspect, Rated> ratings = map(
                Aspect.class,
                reply.ratings(),
                Reply.RatingClaim::quote,
                Reply.RatingClaim::reason,
                (q, c) -> new Rated(q, c.reason(), c.rating()));
        List<Statement> strengths = strengths(reply.strengths());
        List<DraftNote> notes = notes(reply.notes());
        return new Assessment(
                beats,
                strengths,
                notes,
                ratings,
                List.of(),
                List.of(),
                List.of(),
                new Withheld(withheldNotes, others, reply.malformed(), addressed));
    }

    /** A model in a loop says the same of the same line; once is enough. */
    private List<DraftNote> notes(List<Reply.NoteClaim> claims) {
        Map<String, DraftNote> notes = new LinkedHashMap<>();
        for (Reply.NoteClaim claim : claims) {
            Optional<Quote> quote = quotes.find(claim.quote());
            if (quote.isEmpty() || !Wording.quotesOnly(quotes, claim.what(), claim.why())) {
                withheldNotes++;
            } else if (Wording.speaksToTheWriter(claim.what(), claim.why(), claim.attempt())) {
                addressed++;
            } else {
                DraftNote note = note(quote.get(), claim);
                notes.putIfAbsent(note.place(), note);
            }
        }
        return notes.values().stream()
                .limit(lens == Lens.ALL_ROUND ? MOST_NOTES : MOST_OF_A_LENS)
                .toList();
    }

    private DraftNote note(Quote quote, Reply.NoteClaim claim) {
        return new DraftNote(quote, lens, claim.kind(), claim.what(), claim.why(), claim.attempt(), Optional.empty());
    }

    private List<Statement> strengths(List<Reply.Claim> claims) {
        List<Statement> statements = new ArrayList<>();
        claims.forEach(claim -> other(claim.quote(), claim.text())
                .ifPresent(quote -> statements.add(new Statement(quote, claim.text()))));
        return statements;
    }

    private <K extends Enum<K>, C, V> Map<K, V> map(
            Class<K> keys,
            Map<K, C> claims,
            Function<C, String> quoteOf,
            Function<C, String> textOf,
            BiFunction<Quote, C, V> made) {
        Map<K, V> passed = new EnumMap<>(keys);
        claims.forEach((key, claim) -> other(quoteOf.apply(claim), textOf.apply(claim))
                .ifPresent(quote -> passed.put(key, made.apply(quote, claim))));
        return passed;
    }

    private Optional<Quote> other(String claimed, String text) {
        Optional<Quote> quote = quotes.find(claimed).filter(found -> Wording.quotesOnly(quotes, text));
        if (quote.isPresent() && Wording.speaksToTheWriter(text)) {
            addressed++;
            return Optional.empty();
        }
        others += quote.isPresent() ? 0 : 1;
        return quote;
    }
}
