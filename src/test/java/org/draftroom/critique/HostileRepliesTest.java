package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.junit.jupiter.api.Test;

/** No note without a line, whatever the model replies. */
class HostileRepliesTest {

    private static final int REPLIES = Adversary.tries(2_000);

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

    private static final String AFTER = """
        INT. TRUCK. NIGHT

        LENA
        You drive like a man with nowhere to be. Wake me when it hurts.

        NADIR
        It already hurts. Sleep on the side that doesn't.

        LENA
        Both do.
        """;

    private static final List<String> LENAS_LINES = List.of(
            "How long will it take you?",
            "I told them we left yesterday, because I was afraid you'd say no, and you always say no.");
    private static final List<String> OTHERS = List.of(
            "Wake me when it hurts.", "Both do.", "You drive like a man", "It already hurts.", "INT. TRUCK. NIGHT");

    private static final Screenplay SCREENPLAY = Fountain.parse("INT. BEFORE\n\nNothing.\n\n" + SCENE + "\n" + AFTER);
    private static final Scene TARGET = SCREENPLAY.scenes().get(1);
    private static final SceneText TEXT = SceneText.of(SCREENPLAY, TARGET);
    private static final PinnedScript SCRIPT = pinned();
    private static final VoiceLines LENA = VoiceLines.in(SCRIPT, SCRIPT.scenes().get(1)).stream()
            .filter(voice -> voice.character().equals("LENA"))
            .findFirst()
            .orElseThrow();

    private final QuoteOracle after = new QuoteOracle(AFTER);
    private final QuoteOracle oracle = new QuoteOracle(SCENE);
    private int shown;
    private int honest;
    private int unusable;
    private int wants;
    private int contrasts;

    @Test
    void neverShowAQuoteThatTheSceneDoesNotHave() {
        Random random = new Random(20_260_821);
        for (int i = 0; i < REPLIES; i++) {
            check(new HostileReply(random, LINES, OTHERS, FOREIGN));
        }
        assertThat(shown)
                .as("%d shown, %d wants, %d contrasts, %d unusable", shown, wants, contrasts, unusable)
                .isGreaterThan(REPLIES);
        assertThat(honest).isGreaterThan(REPLIES);
        assertThat(wants).isGreaterThan(REPLIES / 4);
        assertThat(contrasts).isGreaterThan(REPLIES / 50);
        assertThat(unusable).isBetween(REPLIES / 50, REPLIES / 4);
    }

    @Test
    void neverHideAnHonestQuote() {
        Quotes quotes = new Quotes(SceneText.of(SCREENPLAY, TARGET));
        assertThat(LINES).allSatisfy(line -> assertThat(quotes.find(line)).isPresent());
    }

    private void check(HostileReply reply) {
        for (Lens lens : List.of(Lens.ALL_ROUND, Lens.COMEDY)) {
            Checked<Assessment> checked = Verification.check(reply.json, TEXT, lens);
            unusable += checked.isUsable() || lens == Lens.COMEDY ? 0 : 1;
            checked.value().ifPresent(assessment -> check(reply, assessment));
        }
        WantsCheck.of(reply.json, TEXT).value().ifPresent(assessment -> check(reply, assessment));
        VoiceCheck.of(reply.json, LENA).value().ifPresent(assessment -> check(reply, assessment));
    }

    private void check(HostileReply reply, Assessment assessment) {
        assertThat(assessment.notes()).hasSizeLessThanOrEqualTo(8);
        assessment.beats().values().forEach(beat -> check(reply, beat.quote(), beat.text()));
        assessment.strengths().forEach(strength -> check(reply, strength.quote(), strength.text()));
        assessment.ratings().values().forEach(rated -> check(reply, rated.quote(), rated.reason()));
        assessment.wants().forEach(want -> check(reply, want));
        assessment.notes().forEach(note -> check(reply, note));
    }

    private void check(HostileReply reply, Want want) {
        wants++;
        check(reply, want.quote(), want.wants());
        checkWords(want.from(), want.tactic());
        assertThat(want.character()).isIn("LENA", "NADIR", "TRUCK");
        if (want.outcome() != null) {
            assertThat(oracle.has(reply.others.get(want.wants()))).isTrue();
        } else {
            assertThat(want.gets()).isIn(Optional.empty(), Optional.of(Want.Gets.OPEN));
        }
    }

    private void check(HostileReply reply, Assessment.DraftNote note) {
        check(reply, note.quote(), note.what());
        checkWords(note.why(), note.attempt());
        if (note.lens() == Lens.VOICES) {
            contrasts++;
            Contrast contrast = note.contrast().orElseThrow();
            assertThat(after.has(reply.others.get(note.what()))).isTrue();
            assertThat(SCREENPLAY
                            .source()
                            .substring(
                                    contrast.anchor().from(), contrast.anchor().to()))
                    .isEqualTo(contrast.anchor().quote());
            assertThat(contrast.quote()).doesNotContain("already", "TRUCK");
            assertThat(LENAS_LINES).anyMatch(line -> line.contains(note.quote().text()));
        }
    }

    /** Neither to the writer nor with a quote that isn't one. */
    private static void checkWords(String... texts) {
        assertThat(texts).noneMatch(text -> text.contains("because you"));
        assertThat(texts).noneMatch(text -> FOREIGN.stream().anyMatch(text::contains));
    }

    private static PinnedScript pinned() {
        List<PinnedScene> scenes = SCREENPLAY.scenes().stream()
                .map(scene -> new PinnedScene("", 0, SCREENPLAY, scene))
                .toList();
        return new PinnedScript(new UUID(0, 0), new UUID(0, 0), "", 0, PageSize.LETTER, SCREENPLAY, scenes);
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
