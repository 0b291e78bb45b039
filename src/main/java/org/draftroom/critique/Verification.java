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
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.critique.reading.SceneText;

/** Holds a reply against the scene: what rests on a quote found there passes, the rest is withheld and counted. */
final class Verification {

    /** Fewer notes than this, and others withheld: worth asking the model once more. */
    static final int FEWEST_NOTES = 3;

    private static final int MOST_NOTES = 8;

    private final Quotes quotes;
    private int others;

    private Verification(Quotes quotes) {
        this.quotes = quotes;
    }

    static Assessment of(Reply reply, SceneText scene) {
        return new Verification(new Quotes(scene)).assessment(reply);
    }

    private Assessment assessment(Reply reply) {
        Map<Beat, Statement> beats = map(Beat.class, reply.beats(), Reply.Claim::quote, Verification::statement);
        Map<Aspect, Rated> ratings = map(
                Aspect.class,
                reply.ratings(),
                Reply.RatingClaim::quote,
                (quote, claim) -> new Rated(quote, claim.reason(), claim.rating()));
        List<Statement> strengths = list(reply.strengths());
        int withheldNotes = 0;
        Map<String, DraftNote> notes = new LinkedHashMap<>();
        for (Reply.NoteClaim claim : reply.notes()) {
            Optional<Quote> quote = quotes.find(claim.quote());
            withheldNotes += quote.isPresent() ? 0 : 1;
            quote.ifPresent(found -> notes.putIfAbsent(place(found, claim), note(found, claim)));
        }
        return new Assessment(
                beats,
                strengths,
                notes.values().stream().limit(MOST_NOTES).toList(),
                ratings,
                new Assessment.Withheld(withheldNotes, others, reply.malformed()));
    }

    /** A model in a loop says the same of the same line; once is enough. */
    private static String place(Quote quote, Reply.NoteClaim claim) {
        return quote.from() + " " + quote.to() + " " + claim.kind();
    }

    private static DraftNote note(Quote quote, Reply.NoteClaim claim) {
        return new DraftNote(quote, claim.kind(), claim.what(), claim.why(), claim.attempt());
    }

    private static Statement statement(Quote quote, Reply.Claim claim) {
        return new Statement(quote, claim.text());
    }

    private List<Statement> list(List<Reply.Claim> claims) {
        List<Statement> statements = new ArrayList<>();
        claims.forEach(claim ->
                other(claim.quote()).ifPresent(quote -> statements.add(new Statement(quote, claim.text()))));
        return statements;
    }

    private <K extends Enum<K>, C, V> Map<K, V> map(
            Class<K> keys, Map<K, C> claims, Function<C, String> quoteOf, BiFunction<Quote, C, V> made) {
        Map<K, V> passed = new EnumMap<>(keys);
        claims.forEach((key, claim) ->
                other(quoteOf.apply(claim)).ifPresent(quote -> passed.put(key, made.apply(quote, claim))));
        return passed;
    }

    private Optional<Quote> other(String claimed) {
        Optional<Quote> quote = quotes.find(claimed);
        others += quote.isPresent() ? 0 : 1;
        return quote;
    }
}
