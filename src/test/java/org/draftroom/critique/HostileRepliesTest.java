package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;

/** No note without a line, whatever the model replies. */
class HostileRepliesTest {

    private static final int REPLIES = 10_000;

    private static final String SCENE = """
            EXT. SALT FLATS. DAWN

            White to the edge of the world. The truck sits with its hood up like an open mouth.

            LENA
            How long will it take you?

            NADIR
            Depends what you promised them.

            Lena says nothing. She checks the horizon, then her watch, then the horizon.

            LENA
            I told them we left yesterday, because I was afraid you'd say no, and you always say no.

            NADIR
            Then we can't be a day late. We can't be “anything” yet.
            """;

    private static final List<String> LINES = SCENE.lines()
            .filter(line -> !line.isBlank() && !line.equals("LENA") && !line.equals("NADIR"))
            .toList();

    private static final List<String> FOREIGN = List.of(
            "I told them we left today, because I was afraid you'd say yes.",
            "Depends what you promised me.",
            "She checks the horizon, then her phone, then the horizon.",
            "How long will it take?",
            "We can be anything yet.");

    private static final Screenplay SCREENPLAY = Fountain.parse("INT. BEFORE\n\nNothing.\n\n" + SCENE);
    private static final Scene TARGET = SCREENPLAY.scenes().get(1);

    private final QuoteOracle oracle = new QuoteOracle(SCENE);
    private int shown;
    private int honest;
    private int unusable;

    @Test
    void neverShowAQuoteThatTheSceneDoesNotHave() {
        Random random = new Random(20_260_821);
        for (int i = 0; i < REPLIES; i++) {
            check(new HostileReply(random, LINES, FOREIGN));
        }
        assertThat(shown).isGreaterThan(REPLIES);
        assertThat(honest).isGreaterThan(REPLIES);
        assertThat(unusable).isBetween(REPLIES / 50, REPLIES / 4);
    }

    @Test
    void neverHideAnHonestQuote() {
        Quotes quotes = new Quotes(SceneText.of(SCREENPLAY, TARGET));
        assertThat(LINES).allSatisfy(line -> assertThat(quotes.find(line)).isPresent());
    }

    private void check(HostileReply reply) {
        try {
            check(reply, Verification.of(ReplyReader.read(reply.json), SceneText.of(SCREENPLAY, TARGET)));
        } catch (ReplyReader.Unusable expected) {
            unusable++;
        }
    }

    private void check(HostileReply reply, Assessment assessment) {
        assertThat(assessment.notes()).hasSizeLessThanOrEqualTo(8);
        assessment.beats().values().forEach(beat -> check(reply, beat.quote(), beat.text()));
        assessment.strengths().forEach(strength -> check(reply, strength.quote(), strength.text()));
        assessment.ratings().values().forEach(rated -> check(reply, rated.quote(), rated.reason()));
        assessment.notes().forEach(note -> check(reply, note.quote(), note.what()));
    }

    /** What is shown stands in the scene letter for letter, and what was claimed is a quote of it. */
    private void check(HostileReply reply, Quote quote, String claim) {
        shown++;
        honest += reply.honest.contains(claim) ? 1 : 0;
        assertThat(quote.from()).isGreaterThanOrEqualTo(TARGET.from());
        assertThat(quote.to()).isLessThanOrEqualTo(TARGET.to());
        String passage = SCREENPLAY.source().substring(quote.from(), quote.to());
        assertThat(quote.text()).isEqualTo(passage.replaceAll("\\s+", " "));
        assertThat(oracle.has(reply.quotes.get(claim)))
                .as("“%s” shown as “%s”", reply.quotes.get(claim), quote.text())
                .isTrue();
    }
}
