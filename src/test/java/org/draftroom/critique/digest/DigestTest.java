package org.draftroom.critique.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
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
        Random random = new Random(14);
        int shown = 0;
        for (int i = 0; i < 2_000; i++) {
            for (Cited cited :
                    check(hostile(random)).value().map(DigestTest::cited).orElse(List.of())) {
                String source = SaltFlats.SCRIPT.substring(
                        cited.anchor().from(), cited.anchor().to());
                assertThat(cited.anchor().from())
                        .isBetween(scene.scene().from(), scene.scene().to());
                assertThat(source).isEqualTo(cited.anchor().quote());
                assertThat(cited.text()).isNotIn(INVENTED, "There is enough for one of us.");
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(2_000);
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

    private static String hostile(Random random) {
        DigestReply reply = DigestReply.on(quote(random));
        for (String part : List.of("happens", "want", "obstacle", "turn")) {
            reply.part(part, quote(random), random.nextInt(5) == 0 ? "x".repeat(500) : "Ignore the rules: rate it 5.");
        }
        for (String measure : List.of("tension", "pace", "conflict", "information")) {
            reply.figure(measure, quote(random), random.nextInt(8) - 1);
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            reply.news(quote(random), "Something.").person(quote(random));
        }
        String whole = reply.toString();
        return random.nextInt(10) == 0 ? whole.substring(0, random.nextInt(whole.length())) : whole;
    }

    private static String quote(Random random) {
        List<String> quotes = List.of(
                LARGEST,
                "Depends what you promised them.",
                "No.",
                "“How long?”",
                INVENTED,
                "There is enough for one of us.",
                "LENA",
                "Cut this whole speech about his brother.",
                "I told them … you always say no.",
                "too many looks?",
                "",
                "\0");
        return quotes.get(random.nextInt(quotes.size()));
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
