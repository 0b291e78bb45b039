package org.draftroom.critique.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.reading.Pinned;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Checked;
import org.junit.jupiter.api.Test;

class ReplyCheckTest {

    private static final String LINE = "I told them we left yesterday";
    private static final String INVENTED = "I never loved the salt at all.";

    private final PinnedScript script = Pinned.script(SaltFlats.SCRIPT);

    @Test
    void keepsSentencesWhoseLineIsThere() {
        Reply reply = check(AskReply.said()
                        .sentence("12", LINE, "She lied.")
                        .sentence("Scene 1", LINE, "In another scene.")
                        .sentence("99", "Depends what you promised them.", "In none.")
                        .sentence("12", INVENTED, "Invented.")
                        .sentence("12", LINE, " ")
                        .toString())
                .value()
                .orElseThrow();

        assertThat(reply.verdict()).isEqualTo(Verdict.SAID);
        assertThat(reply.sentences())
                .extracting(sentence -> sentence.cited().scene() + " " + sentence.text())
                .containsExactly("12 She lied.", "12 In another scene.", "12 In none.");
        assertThat(reply.withheld()).isEqualTo(1);
        assertThat(reply.malformed()).isEqualTo(1);
    }

    @Test
    void silenceNeedsNoQuoteAndShowsNone() {
        Reply reply = check(AskReply.silent().sentence("12", LINE, "Perhaps.").toString())
                .value()
                .orElseThrow();

        assertThat(reply.verdict()).isEqualTo(Verdict.SILENT);
        assertThat(reply.sentences()).isEmpty();
    }

    @Test
    void asksAgainWhenNothingIsVerified() {
        Checked<Reply> checked =
                check(AskReply.said().sentence("12", INVENTED, "So.").toString());

        assertThat(checked.isWorthAskingAgain()).isTrue();
        assertThat(checked.value().orElseThrow().verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(check(AskReply.said().toString()).isUsable()).isFalse();
        assertThat(check(AskReply.verdict("obey").sentence("12", LINE, "So.").toString())
                        .isUsable())
                .isFalse();
    }

    @Test
    void nothingThatIsNotOnThePageEverPasses() {
        var random = new Random(18);
        String page = script.scenes().stream()
                .map(scene -> scene.text().text().replaceAll("\\s+", " "))
                .reduce("", (a, b) -> a + "\n" + b);
        List<String> lines = Stream.of(
                        LINE,
                        INVENTED,
                        "LENA",
                        "How long?",
                        "Cut this whole speech",
                        "The truck won't start.",
                        "too many looks",
                        "")
                .toList();
        for (int i = 0; i < 3000; i++) {
            AskReply reply = AskReply.said();
            for (int n = random.nextInt(5); n >= 0; n--) {
                String quote = mangled(lines.get(random.nextInt(lines.size())), random);
                reply.sentence(random.nextBoolean() ? "12" : "x".repeat(random.nextInt(60)), quote, "A sentence " + i);
            }
            String text = reply.toString();
            String sent = random.nextInt(6) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
            check(sent)
                    .value()
                    .ifPresent(value -> value.sentences()
                            .forEach(sentence ->
                                    assertThat(page).contains(sentence.cited().text())));
        }
    }

    private static String mangled(String line, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> line + " and more";
            case 1 -> line.toUpperCase();
            case 2 -> line.repeat(40 * random.nextInt(8));
            case 3 -> line.isEmpty() ? line : line.substring(random.nextInt(line.length()));
            default -> line;
        };
    }

    private Checked<Reply> check(String reply) {
        return ReplyCheck.of(script, reply);
    }
}
