package org.draftroom.critique.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.critique.Adversary;
import org.draftroom.critique.QuoteOracle;
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
        var adversary = new Adversary(
                18,
                SaltFlats.SCRIPT,
                List.of(LINE, "How long?", "Depends what you promised them.", "There is enough for one of us."),
                List.of(INVENTED, "LENA", "They said we left today."));
        List<QuoteOracle> oracles = script.scenes().stream()
                .map(scene -> new QuoteOracle(scene.text().text()))
                .toList();
        String page = script.scenes().stream()
                .map(scene -> scene.text().text().replaceAll("\\s+", " "))
                .reduce("", (a, b) -> a + "\n" + b);
        int tries = Adversary.tries(2_000);
        int shown = 0;
        for (int i = 0; i < tries; i++) {
            AskReply reply = AskReply.verdict(adversary.id("said", "said", "silent"));
            for (int n = adversary.upTo(4); n >= 0; n--) {
                String quote = adversary.quote();
                reply.sentence(adversary.id("1", "12", "3"), quote, adversary.claim(quote));
            }
            for (Sentence sentence : check(adversary.sent(reply.toString()))
                    .value()
                    .map(Reply::sentences)
                    .orElse(List.of())) {
                assertThat(page).contains(sentence.cited().text());
                assertThat(oracles).anyMatch(oracle -> oracle.has(adversary.quotedFor(sentence.text())));
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(tries / 5);
    }

    private Checked<Reply> check(String reply) {
        return ReplyCheck.of(script, reply);
    }
}
