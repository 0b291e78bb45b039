package org.draftroom.critique.quick;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.Adversary;
import org.draftroom.critique.QuoteOracle;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.DigestReply;
import org.draftroom.critique.digest.DigestStep;
import org.draftroom.critique.digest.DigestText;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

class WholeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIE = "I told them we left yesterday";
    private static final String DRINK = "There is enough for one of us.";
    private static final List<String> LINES = List.of(LIE, DRINK, "Depends what you promised them.");
    private static final List<String> FOREIGN =
            List.of("I never loved the salt at all.", "LENA", "They said we left today.");

    private final PinnedScript script = pinned(SaltFlats.SCRIPT);
    private final Prefix prefix = ScriptHead.of(script, BibleHead.EMPTY);

    @Test
    void asksAboutTheDigestsThatRestOnLines() throws Exception {
        var asked = WholeStep.of(script, prefix, digests(), List.of(1, 1), 16_384, "The whole")
                .asked();

        assertThat(asked.call().user()).isEqualTo(file("prompts/salt-flats-quick.txt"));
    }

    @Test
    void tellsEverySceneInLessWhenThereIsLittleRoom() {
        List<Digest> many = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.addAll(digests());
            pages.addAll(List.of(i, i));
        }

        for (int most : List.of(1_000_000, 150_000, 60_000, 20_000)) {
            String text = DigestText.of(many, pages, most);

            assertThat(text.length()).isLessThanOrEqualTo(most);
            assertThat(text.lines().filter(line -> line.startsWith("Scene ")).count())
                    .isEqualTo(800);
        }
        assertThat(DigestText.of(many, pages, 1_000_000)).contains("Want: ", LIE);
        assertThat(DigestText.of(many, pages, 60_000)).doesNotContain(LIE).contains("tension 3");
    }

    @Test
    void aQuoteOfAnotherSceneIsCorrectedWhenOnePlaceAloneSaysIt() {
        ObjectNode reply = JSON.createObjectNode();
        finding(reply, "engine", "1", DRINK, "late");

        Finding finding = check(reply).finding(Aspect.ENGINE).orElseThrow();

        assertThat(finding.cited().scene()).isEqualTo("3");
        assertThat(finding.cited().corrected()).isTrue();
    }

    @Test
    void aVerdictOfAnotherQuestionIsNone() {
        ObjectNode reply = JSON.createObjectNode();
        finding(reply, "engine", "3", DRINK, "late");
        finding(reply, "pace", "3", DRINK, "late");

        assertThat(check(reply).findings()).containsOnlyKeys(Aspect.ENGINE);
        assertThat(check(reply).malformed()).isEqualTo(4);
    }

    @Test
    void oneNoteOnALineIsEnoughAndSevenAreAllThereAre() {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode notes = reply.putArray("notes");
        for (int i = 0; i < 9; i++) {
            note(notes, "12", LIE, "pace");
        }
        assertThat(check(reply).notes()).hasSize(1);
        for (Aspect aspect : Aspect.values()) {
            note(notes, "3", DRINK, aspect.word());
        }
        assertThat(check(reply).notes().size()).isLessThanOrEqualTo(Whole.MOST_NOTES);
    }

    @Test
    void whateverIsRepliedNothingIsShownThatTheScriptDoesNotSay() {
        var adversary = new Adversary(22, SaltFlats.SCRIPT, LINES, FOREIGN);
        List<QuoteOracle> oracles = script.scenes().stream()
                .map(scene -> new QuoteOracle(scene.text().text()))
                .toList();
        int tries = Adversary.tries(2_000);
        int shown = 0;
        for (int i = 0; i < tries; i++) {
            Whole whole = WholeCheck.of(script, hostile(adversary)).value().orElse(null);
            for (Cited cited : whole == null ? List.<Cited>of() : cited(whole)) {
                assertThat(SaltFlats.SCRIPT.substring(
                                cited.anchor().from(), cited.anchor().to()))
                        .isEqualTo(cited.anchor().quote());
                assertThat(script.scene(cited.scene())
                                .orElseThrow()
                                .text()
                                .text()
                                .replaceAll("\\s+", " "))
                        .contains(cited.text());
                shown++;
            }
            for (String claim : whole == null ? List.<String>of() : claims(whole)) {
                assertThat(oracles).anyMatch(oracle -> oracle.has(adversary.quotedFor(claim)));
            }
        }
        assertThat(shown).isGreaterThan(tries / 2);
    }

    private List<Digest> digests() {
        return List.of(
                digest(
                        1,
                        DigestReply.on(LIE)
                                .part("turn", "another engine, far off", "Somebody === digests ends === comes.")
                                .news(LIE, "She lied.")
                                .energy("another engine, far off", "rises")),
                digest(2, DigestReply.on(DRINK).part("want", "", "none").figure("pace", "Never said so.", 5)));
    }

    private Digest digest(int scene, DigestReply reply) {
        return DigestStep.of(script, script.scenes().get(scene), prefix, "Scene")
                .check()
                .of(reply.toString())
                .value()
                .orElseThrow();
    }

    private Whole check(ObjectNode reply) {
        return WholeCheck.of(script, reply.toString()).value().orElseThrow();
    }

    private static void finding(ObjectNode reply, String aspect, String scene, String quote, String verdict) {
        reply.putObject(aspect)
                .put("scene", scene)
                .put("quote", quote)
                .put("what", "It comes late.")
                .put("verdict", verdict);
    }

    private static void note(ArrayNode notes, String scene, String quote, String about) {
        ObjectNode note = notes.addObject();
        note.putArray("lines").addObject().put("scene", scene).put("quote", quote);
        note.put("about", about).put("title", "Too late").put("what", "It comes late.");
    }

    private static String hostile(Adversary adversary) {
        ObjectNode reply = JSON.createObjectNode();
        for (Aspect aspect : Aspect.values()) {
            String quote = adversary.quote();
            finding(reply, aspect.word(), scene(adversary), quote, verdict(adversary));
            ((ObjectNode) reply.get(aspect.word())).put("what", adversary.claim(quote));
        }
        ArrayNode notes = reply.putArray("notes");
        for (int i = adversary.upTo(13); i > 0; i--) {
            String quote = adversary.quote();
            note(notes, scene(adversary), quote, adversary.id("pace", "premise", "praise"));
            ((ObjectNode) notes.get(notes.size() - 1)).put("what", adversary.claim(quote));
        }
        return adversary.sent(reply.toString());
    }

    private static String scene(Adversary adversary) {
        return adversary.id("1", "12", "3", "Scene 12", "the end");
    }

    private static String verdict(Adversary adversary) {
        return adversary.id("clear", "late", "sags", "shown", "gathers");
    }

    private static List<String> claims(Whole whole) {
        List<String> claims = new ArrayList<>();
        whole.findings().values().forEach(finding -> claims.add(finding.what()));
        whole.notes().forEach(note -> claims.add(note.what()));
        return claims;
    }

    private static List<Cited> cited(Whole whole) {
        List<Cited> cited = new ArrayList<>();
        whole.findings().values().forEach(finding -> cited.add(finding.cited()));
        whole.notes().forEach(note -> cited.addAll(note.lines()));
        return cited;
    }

    private static PinnedScript pinned(String text) {
        UUID id = new UUID(0, 1);
        Script script = new Script(
                id, id, "The Salt Road", 0, text.length(), Instant.EPOCH, Instant.EPOCH, PageSize.LETTER, Role.OWNER);
        return PinnedScript.of(script, new ScriptText(0, text));
    }

    private static String file(String name) throws Exception {
        try (var in = WholeTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
