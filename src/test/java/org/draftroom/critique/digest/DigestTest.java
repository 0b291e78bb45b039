package org.draftroom.critique.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.Adversary;
import org.draftroom.critique.QuoteOracle;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String LARGEST = "I told them we left yesterday";
    private static final String INVENTED = "I never loved the salt at all.";

    private static final List<String> LINES = List.of(
            LARGEST,
            "Depends what you promised them.",
            "White to the edge of the world.",
            "A sound under it: another engine, far off.");
    private static final List<String> FOREIGN = List.of(
            INVENTED,
            "There is enough for one of us.",
            "They said we left yesterday.",
            "I told them … you always say no.",
            "LENA");

    private final PinnedScript script = pinned(SaltFlats.SCRIPT);
    private final PinnedScene scene = script.scenes().get(1);

    @Test
    void saysHowItIsDoneBeforeTheSceneAndAsksLast() throws Exception {
        Asked asked = DigestStep.asked(scene, ScriptHead.of(script, BibleHead.EMPTY));

        assertThat(asked.call().system() + "\n" + asked.call().user()).isEqualTo(file("prompts/salt-flats-digest.txt"));
        assertThat(asked.question().kind()).isEqualTo("digest");
    }

    @Test
    void keepsWhatRestsOnALineOfTheScene() {
        Digest digest = check(DigestReply.on(LARGEST)
                        .person("Lena")
                        .person("NADIR")
                        .person("Lena")
                        .person("the guard")
                        .part("turn", "another engine, far off", "Somebody else is on the flats.")
                        .news(LARGEST, "She lied about the day.")
                        .figure("tension", "Depends what you promised them.", 4)
                        .energy("another engine, far off", "rises")
                        .toString())
                .value()
                .orElseThrow();

        assertThat(digest.scene()).isEqualTo("12");
        assertThat(digest.people()).containsExactly("LENA", "NADIR");
        assertThat(digest.claim(Part.TURN).orElseThrow().what()).isEqualTo("Somebody else is on the flats.");
        assertThat(digest.news()).hasSize(1);
        assertThat(digest.figure(Measure.TENSION).orElseThrow().value()).isEqualTo(4);
        assertThat(digest.ending().orElseThrow().energy()).isEqualTo(Energy.RISES);
        assertThat(digest.withheld()).isEqualTo(1);
        assertThat(digest.malformed()).isZero();
    }

    @Test
    void aPartThatTheSceneHasNotGotIsNoFault() {
        Checked<Digest> checked = check(DigestReply.on(LARGEST)
                .part("want", "", "None.")
                .part("obstacle", "", "none")
                .toString());

        assertThat(checked.isWorthAskingAgain()).isFalse();
        assertThat(checked.value().orElseThrow().claims()).containsOnlyKeys(Part.HAPPENS);
        assertThat(checked.value().orElseThrow().withheld()).isZero();
    }

    @Test
    void aFigureOnAnInventedLineIsWithheldAndAskedForOnceMore() {
        Checked<Digest> checked =
                check(DigestReply.on(LARGEST).figure("pace", INVENTED, 5).toString());

        assertThat(checked.faults())
                .containsExactly("The quote of \"pace\" is not in the scene, or its figure is not 1 to 5.");
        Digest digest = checked.value().orElseThrow();
        assertThat(digest.figure(Measure.PACE)).isEmpty();
        assertThat(digest.withheld()).isEqualTo(1);
    }

    @Test
    void aLineOfAnotherSceneIsNoneOfThisOne() {
        assertThat(check(DigestReply.on("There is enough for one of us.").toString())
                        .isUsable())
                .isFalse();
    }

    @Test
    void aReplyThatSaysNothingOfUseIsNone() {
        Stream.of("", "no", "[]", "null", "{}", "{\"tension\":3}", "{\"happens\":", "x".repeat(300_000))
                .forEach(reply -> assertThat(check(reply).isUsable()).isFalse());
    }

    @Test
    void figuresOutsideTheScaleCountAsMalformed() {
        Digest digest = check(DigestReply.on(LARGEST)
                        .figure("pace", LARGEST, 6)
                        .figure("conflict", LARGEST, 0)
                        .energy(LARGEST, "explodes")
                        .toString())
                .value()
                .orElseThrow();

        assertThat(digest.figures()).containsOnlyKeys(Measure.TENSION, Measure.INFORMATION);
        assertThat(digest.ending()).isEmpty();
        assertThat(digest.malformed()).isEqualTo(3);
    }

    @Test
    void whateverIsRepliedNothingIsShownThatTheSceneDoesNotSay() {
        var adversary = new Adversary(14, SaltFlats.SCRIPT, LINES, FOREIGN);
        var oracle = new QuoteOracle(scene.text().text());
        int tries = Adversary.tries(2_000);
        int shown = 0;
        for (int i = 0; i < tries; i++) {
            Digest digest = check(hostile(adversary)).value().orElse(null);
            for (Cited cited : digest == null ? List.<Cited>of() : cited(digest)) {
                String source = SaltFlats.SCRIPT.substring(
                        cited.anchor().from(), cited.anchor().to());
                assertThat(cited.anchor().from())
                        .isBetween(scene.scene().from(), scene.scene().to());
                assertThat(source).isEqualTo(cited.anchor().quote());
                assertThat(scene.text().text().replaceAll("\\s+", " ")).contains(cited.text());
                shown++;
            }
            for (Claim claim : digest == null ? List.<Claim>of() : claims(digest)) {
                assertThat(oracle.has(adversary.quotedFor(claim.what()))).isTrue();
            }
        }
        assertThat(shown).isGreaterThan(tries / 2);
    }

    @Test
    void goesToJsonAndBack() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
        Digest digest =
                check(DigestReply.on(LARGEST).person("Lena").toString()).value().orElseThrow();

        assertThat(json.readValue(json.writeValueAsString(digest), Digest.class))
                .isEqualTo(digest);
    }

    private Checked<Digest> check(String reply) {
        return DigestCheck.of(script, scene, reply);
    }

    private static String hostile(Adversary adversary) {
        DigestReply reply = DigestReply.on(adversary.quote());
        for (String part : List.of("happens", "want", "obstacle", "turn")) {
            String quote = adversary.quote();
            reply.part(part, quote, adversary.claim(quote));
        }
        for (String measure : List.of("tension", "pace", "conflict", "information")) {
            reply.figure(measure, adversary.quote(), adversary.figure());
        }
        for (int i = adversary.upTo(7); i > 0; i--) {
            String quote = adversary.quote();
            reply.news(quote, adversary.claim(quote)).person(adversary.id("Lena", "NADIR"));
        }
        return adversary.sent(reply.energy(adversary.quote(), adversary.id("rises", "falls", "holds"))
                .toString());
    }

    private static List<Claim> claims(Digest digest) {
        List<Claim> claims = new ArrayList<>(digest.claims().values());
        claims.addAll(digest.news());
        return claims;
    }

    private static List<Cited> cited(Digest digest) {
        List<Cited> cited = new ArrayList<>();
        digest.claims().values().forEach(claim -> cited.add(claim.cited()));
        digest.news().forEach(claim -> cited.add(claim.cited()));
        digest.figures().values().forEach(figure -> cited.add(figure.cited()));
        digest.ending().ifPresent(ending -> cited.add(ending.cited()));
        return cited;
    }

    private static PinnedScript pinned(String text) {
        UUID id = new UUID(0, 1);
        Script script = new Script(
                id,
                id,
                "The Salt Road",
                0,
                text.length(),
                java.time.Instant.EPOCH,
                java.time.Instant.EPOCH,
                PageSize.LETTER,
                Role.OWNER);
        return PinnedScript.of(script, new ScriptText(0, text));
    }

    private static String file(String name) throws Exception {
        try (var in = DigestTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
