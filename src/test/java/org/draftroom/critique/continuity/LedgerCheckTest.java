package org.draftroom.critique.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.draftroom.critique.continuity.CellarKey.entries;
import static org.draftroom.critique.continuity.CellarKey.entry;
import static org.draftroom.critique.continuity.CellarKey.judged;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.Adversary;
import org.draftroom.critique.QuoteOracle;
import org.draftroom.critique.continuity.ledger.Facts;
import org.draftroom.critique.continuity.ledger.SceneLedger;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.rules.Contradiction;
import org.draftroom.critique.continuity.rules.Contradictions;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {

    private static final String THERE = "puts the cellar key into BEN's hand";
    private static final String INVENTED = "Anna never wore a hat at all.";
    private static final String ELSEWHERE = "Anna turns the cellar key in the lock.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PinnedScript script = pinned();
    private final PinnedScene scene = script.scenes().get(0);
    private final Prefix prefix = ScriptHead.of(script, BibleHead.EMPTY);

    @Test
    void saysWhatALedgerIsBeforeTheSceneAndAsksLast() throws IOException {
        Asked asked = LedgerStep.asked(scene, prefix);

        assertThat(asked.call().system() + "\n" + asked.call().user()).isEqualTo(file("cellar-key-ledger.txt"));
        assertThat(asked.question().kind()).isEqualTo("continuity/ledger");
    }

    @Test
    void putsBothScenesBeforeTheJudge() throws IOException {
        Asked asked = new Judge(script).asked(prefix, jump());

        assertThat(asked.call().user()).isEqualTo(file("cellar-key-judge.txt"));
        assertThat(asked.question().kind()).isEqualTo("continuity/judge");
    }

    @Test
    void whatRestsOnNoLineOfTheSceneIsWithheld() {
        SceneClaims claims = check(entries(
                        entry(THERE, "prop", "ANNA", "the cellar key", "gives", "Ben"),
                        entry(
                                "Keep it until I ask for it.",
                                "knowledge",
                                "the Ben",
                                "Anna will ask",
                                "learns",
                                "THE DUKE"),
                        entry(INVENTED, "wardrobe", "ANNA", "a hat", "wears", ""),
                        entry(ELSEWHERE, "prop", "ANNA", "the cellar key", "has", ""),
                        entry(THERE, "prop", "THE DUKE", "a sword", "has", "")))
                .value()
                .orElseThrow();

        assertThat(claims.claims()).extracting(Claim::who).containsExactly("ANNA", "BEN");
        assertThat(claims.claims()).extracting(Claim::other).containsExactly("BEN", "");
        assertThat(claims.withheld()).isEqualTo(3);
        assertThat(claims.malformed()).isZero();
    }

    @Test
    void whatIsNotWellFormedCountsAsMalformed() {
        SceneClaims claims = check(entries(
                        entry(THERE, "prop", "ANNA", "the cellar key", "gives", "BEN"),
                        entry(THERE, "prop", "ANNA", "the cellar key", "wears", ""),
                        entry(THERE, "weather", "ANNA", "rain", "is", ""),
                        entry(THERE, "day", "", "4", "is", ""),
                        entry(THERE, "place", "", "CELLAR", "is", ""),
                        entry(THERE, "wardrobe", "", "a hat", "wears", ""),
                        entry(THERE, "prop", "ANNA", "x".repeat(81), "has", "")))
                .value()
                .orElseThrow();

        assertThat(claims.claims()).hasSize(1);
        assertThat(claims.malformed()).isEqualTo(6);
    }

    @Test
    void mostlyInventedIsAskedForOnceMore() {
        Checked<SceneClaims> checked = check(entries(
                entry(THERE, "prop", "ANNA", "the cellar key", "gives", "BEN"),
                entry(INVENTED, "wardrobe", "ANNA", "a hat", "wears", ""),
                entry(INVENTED, "wardrobe", "ANNA", "a cap", "wears", "")));

        assertThat(checked.isUsable()).isTrue();
        assertThat(checked.faults()).singleElement().asString().startsWith("2 of 3 entries had a quote");
    }

    @Test
    void anEmptyLedgerIsALedger() {
        assertThat(check(entries()).isWorthAskingAgain()).isFalse();
    }

    @Test
    void aReplyThatSaysNothingOfUseIsNone() {
        Stream.of("", "no", "[]", "null", "{}", "{\"entries\":3}", "{\"entries\":[", "x".repeat(300_000))
                .forEach(reply -> assertThat(check(reply).isUsable()).isFalse());
    }

    @Test
    void whateverIsRepliedNothingIsKeptThatTheSceneDoesNotSay() {
        Adversary adversary = adversary(17);
        var oracle = new QuoteOracle(scene.text().text());
        int tries = Adversary.tries(2_000);
        int kept = 0;
        for (int i = 0; i < tries; i++) {
            for (Claim claim :
                    check(hostile(adversary)).value().map(SceneClaims::claims).orElse(List.of())) {
                var anchor = claim.cited().anchor();
                assertThat(anchor.from())
                        .isBetween(scene.scene().from(), scene.scene().to());
                assertThat(CellarKey.SCRIPT.substring(anchor.from(), anchor.to()))
                        .isEqualTo(anchor.quote());
                assertThat(oracle.has(claim.cited().text())).isTrue();
                assertThat(claim.field().states()).contains(claim.state());
                assertThat(claim.who() + claim.other()).doesNotContain("DUKE");
                if (claim.what().startsWith("Claim")) {
                    assertThat(oracle.has(adversary.quotedFor(claim.what()))).isTrue();
                }
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(tries / 10);
    }

    @Test
    void whateverIsJudgedBothPassagesStandInTheirScenes() {
        Adversary adversary = adversary(19);
        Contradiction jump = jump();
        Judge judge = new Judge(script);
        QuoteOracle first = new QuoteOracle(script.scenes().get(0).text().text());
        QuoteOracle second = new QuoteOracle(script.scenes().get(1).text().text());
        for (int i = 0; i < Adversary.tries(2_000); i++) {
            String one = adversary.quote();
            String other = adversary.quote();
            String reply = JSON.createObjectNode()
                    .put("reason", adversary.claim(one))
                    .put("verdict", adversary.id("contradiction", "explained", "unsure"))
                    .setAll(Map.of(
                            "first", JSON.createObjectNode().put("quote", one),
                            "second", JSON.createObjectNode().put("quote", other)))
                    .toString();
            if (judge.check(jump, adversary.sent(reply)).isUsable()) {
                assertThat(first.has(one) && second.has(other)).isTrue();
            }
        }
    }

    @Test
    void aJudgementNeedsALineOfEitherScene() {
        Judge judge = new Judge(script);
        String first = "Keep it until I ask for it.";
        String second = "So it was Tom who took the ring.";

        assertThat(judge.check(jump(), judged(first, second, "Night turns to day.", "contradiction"))
                        .value()
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTION);
        Stream.of(
                        judged(INVENTED, second, "Night turns to day.", "contradiction"),
                        judged(first, first, "Night turns to day.", "contradiction"),
                        judged(second, first, "Night turns to day.", "contradiction"),
                        judged(first, second, "Night turns to day.", "certainly"),
                        judged(first, second, "", "explained"),
                        judged(first, second, "x".repeat(401), "explained"),
                        "{\"verdict\":\"contradiction\"}",
                        "")
                .forEach(reply -> assertThat(judge.check(jump(), reply).isUsable())
                        .as(reply)
                        .isFalse());
    }

    @Test
    void goesToJsonAndBack() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        SceneClaims claims = check(entries(entry(THERE, "prop", "ANNA", "the cellar key", "gives", "BEN")))
                .value()
                .orElseThrow();

        assertThat(json.readValue(json.writeValueAsString(claims), SceneClaims.class))
                .isEqualTo(claims);
    }

    /** The script's own: night in the hall, day in the garden, with no time between. */
    private Contradiction jump() {
        Names names = new Names(script.screenplay(), List.of());
        List<SceneLedger> scenes = script.scenes().stream()
                .map(one -> new SceneLedger(
                        one.scene().index(), one.name(), one.scene().heading(), false, Computed.of(one, names)))
                .toList();
        return Contradictions.in(Story.of(scenes), new Facts(scenes, Map.of())).get(0);
    }

    private Checked<SceneClaims> check(String reply) {
        return LedgerCheck.of(script, scene, reply);
    }

    private static Adversary adversary(long seed) {
        return new Adversary(
                seed,
                CellarKey.SCRIPT,
                List.of(
                        THERE,
                        "ANNA, in a red coat",
                        "Keep it until I ask for it.",
                        "So it was Tom who took the ring."),
                List.of(INVENTED, ELSEWHERE, "ANNA", "Keep it … ask"));
    }

    private static String hostile(Adversary adversary) {
        var reply = JSON.createObjectNode();
        var entries = reply.putArray("entries");
        for (int i = adversary.upTo(40); i > 0; i--) {
            String quote = adversary.quote();
            entries.addObject()
                    .put("quote", quote)
                    .put(
                            "field",
                            adversary.id("person", "time", "prop", "wardrobe", "knowledge", "injury", "day", "rules"))
                    .put("who", adversary.id("ANNA", "Ben", "THE DUKE"))
                    .put("what", adversary.claim(quote))
                    .put("state", adversary.id("present", "has", "gives", "wears", "knows", "is"))
                    .put("other", adversary.id("", "BEN", "THE DUKE"));
        }
        return adversary.sent(reply.toString());
    }

    private static PinnedScript pinned() {
        UUID id = new UUID(0, 17);
        Script script = new Script(
                id,
                id,
                "The Cellar Key",
                0,
                CellarKey.SCRIPT.length(),
                Instant.EPOCH,
                Instant.EPOCH,
                PageSize.LETTER,
                Role.OWNER);
        return PinnedScript.of(script, new ScriptText(0, CellarKey.SCRIPT));
    }

    private static String file(String name) throws IOException {
        try (InputStream in = LedgerCheckTest.class.getResourceAsStream("/prompts/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
