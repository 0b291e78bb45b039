package org.draftroom.critique.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.draftroom.critique.Adversary;
import org.draftroom.critique.QuoteOracle;
import org.draftroom.critique.reading.Pinned;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.screenplay.revisions.ComparedScene.State;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

class AccountCheckTest {

    private final Changes changes =
            Changes.between(Pinned.script(TwoDrafts.EARLIER, 0), Pinned.script(TwoDrafts.LATER, 3));

    @Test
    void findsWhatThePagesSayOtherwise() {
        assertThat(changes.changes()).extracting(Change::state).containsExactly(State.CHANGED, State.CUT, State.ADDED);
        assertThat(changes.changes().get(0).went())
                .containsExactly("NADIR\nWe can't stop here. The café is \"closed\", they say.");
        assertThat(changes.changes().get(0).came())
                .containsExactly("NADIR\nWe stop here tonight. The café is \"closed\", they say.");
        assertThat(changes.changes().get(2).went()).isEmpty();
        assertThat(changes.changes().get(1).came()).isEmpty();
        assertThat(Changes.between(changes.now(), changes.now()).changes()).isEmpty();
    }

    @Test
    void asksAboutTheChangesAndNothingElse() throws Exception {
        Prefix prefix = ScriptHead.of(changes.now(), BibleHead.EMPTY);
        Asked asked = ChangesQuestion.about(ChangesQuestion.weighed(changes, prefix, 16384), prefix);

        assertThat(asked.call().system() + "\n" + asked.call().user())
                .isEqualTo(file("prompts/salt-flats-changes.txt"));
    }

    @Test
    void takesTheWeightiestWhenRoomIsShort() {
        assertThat(Weighed.of(changes, 260).changes())
                .extracting(Change::number)
                .containsExactly(1);
        assertThat(Weighed.of(changes, 0).changes()).isEmpty();
    }

    @Test
    void keepsSentencesThatQuoteWhatCameOrWentInTheChangeTheyName() {
        Account account = check(ChangesReply.empty()
                        .sentence(1, "We stop here tonight.", "Nadir wants to stay.")
                        .sentence(1, "We can't stop here.", "He doesn't push on.")
                        .sentence(2, "Drink. There is enough for one of us.", "The water isn't shared.")
                        .sentence(1, "Depends what you promised them.", "Unchanged.")
                        .sentence(2, "We stop here tonight.", "Of another change.")
                        .sentence(9, "We stop here tonight.", "Of none.")
                        .sentence(3, "Somebody was here after us.", "Invented.")
                        .sentence(3, "Somebody was here before us.", "")
                        .toString())
                .value()
                .orElseThrow();

        assertThat(account.sentences())
                .extracting(sentence -> sentence.change() + (sentence.came() ? " came: " : " went: ") + sentence.text())
                .containsExactly(
                        "1 came: Nadir wants to stay.",
                        "1 went: He doesn't push on.",
                        "2 went: The water isn't shared.");
        assertThat(account.sentences().get(0).cited().anchor().version()).isEqualTo(3);
        assertThat(account.sentences().get(1).cited().anchor().version()).isZero();
        assertThat(account.withheld()).isEqualTo(4);
        assertThat(account.malformed()).isEqualTo(1);
    }

    @Test
    void asksAgainWhenNothingHolds() {
        assertThat(check("[]").isUsable()).isFalse();
        assertThat(check(ChangesReply.empty().toString()).isUsable()).isFalse();
        Checked<Account> invented =
                check(ChangesReply.empty().sentence(1, "Invented it is.", "So.").toString());
        assertThat(invented.isWorthAskingAgain()).isTrue();
        assertThat(invented.value().orElseThrow().sentences()).isEmpty();
    }

    @Test
    void neverShowsWhatNeitherCameNorWent() {
        var adversary = new Adversary(
                18,
                TwoDrafts.EARLIER,
                List.of(
                        "We stop here tonight.",
                        "We can't stop here.",
                        "enough for one of us",
                        "Nadir lowers a bucket."),
                List.of("How long?", "LENA", "The café is", "Nobody stops anywhere."));
        int tries = Adversary.tries(2_000);
        int shown = 0;
        for (int i = 0; i < tries; i++) {
            ChangesReply reply = ChangesReply.empty();
            for (int n = adversary.upTo(4); n >= 0; n--) {
                String quote = adversary.quote();
                reply.sentence(adversary.figure(), quote, adversary.claim(quote));
            }
            for (ChangeSentence sentence : check(adversary.sent(reply.toString()))
                    .value()
                    .map(Account::sentences)
                    .orElse(List.of())) {
                assertHolds(sentence);
                assertQuoted(sentence, adversary.quotedFor(sentence.text()));
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(tries / 10);
    }

    private void assertQuoted(ChangeSentence sentence, String quoted) {
        Change change = changes.change(sentence.change()).orElseThrow();
        assertThat(sentence.came() ? change.came() : change.went())
                .anyMatch(paragraph -> new QuoteOracle(paragraph).has(quoted));
    }

    private void assertHolds(ChangeSentence sentence) {
        Change change = changes.change(sentence.change()).orElseThrow();
        String there = String.join("\n", sentence.came() ? change.came() : change.went());
        String other = String.join("\n", sentence.came() ? change.went() : change.came());
        assertThat(there).contains(sentence.cited().text());
        assertThat(other).doesNotContain(sentence.cited().text());
    }

    private Checked<Account> check(String reply) {
        return AccountCheck.of(changes, reply);
    }

    private static String file(String name) throws Exception {
        try (var in = AccountCheckTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
