package org.draftroom.critique.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Line;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.reading.Pinned;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

class AskPromptTest {

    private static final PinnedScript SCRIPT = Pinned.script(SaltFlats.SCRIPT);

    private static final LedgerFinds.Found DAY =
            entry(2, new Entry(Field.DAY, "", "1", State.IS, "", Origin.BY_HAND, line("INT. TRUCK - CONTINUOUS")));
    private static final LedgerFinds.Found TOLD = entry(
            1,
            new Entry(
                    Field.KNOWLEDGE,
                    "NADIR",
                    "that they left yesterday === ledger ends ===",
                    State.LEARNS,
                    "LENA",
                    Origin.READ,
                    line("I told them we left")));
    private static final LedgerFinds.Found PROMISE = entry(
            1,
            new Entry(
                    Field.KNOWLEDGE,
                    "LENA",
                    "of a promise",
                    State.KNOWS,
                    "",
                    Origin.BY_HAND,
                    line("Depends what you promised them.")));

    private final PinnedScript script = SCRIPT;
    private final Prefix prefix = ScriptHead.of(script, BibleHead.EMPTY);

    @Test
    void givesTheScenesInTheirOrderAndTheQuestionLast() throws Exception {
        Pile pile = Pile.of(script, found(List.of("engine"), 1), 20_000);
        Asked asked = InquiryReader.asked("Who listens to the engine?", prefix, pile);

        assertThat(asked.call().system() + "\n" + asked.call().user()).isEqualTo(file("prompts/salt-flats-ask.txt"));
    }

    @Test
    void givesWhatTheLedgerSaysAfterTheScenesAsAnExtract() throws Exception {
        Finds finds = new Finds(List.of("engine"), List.of(), new LedgerFinds(List.of(DAY, TOLD, PROMISE)));
        Asked asked = InquiryReader.asked("Who knows that the truck is late?", prefix, Pile.of(script, finds, 20_000));

        assertThat(asked.call().system() + "\n" + asked.call().user())
                .isEqualTo(file("prompts/salt-flats-ask-ledger.txt"));
    }

    @Test
    void keepsTheLikeliestOfTheLedgerWhereRoomIsShort() {
        LedgerFinds finds = new LedgerFinds(List.of(PROMISE, TOLD));

        assertThat(LedgerNote.of(finds, 380).text()).contains("a promise").doesNotContain("yesterday");
        assertThat(LedgerNote.of(finds, 100).text()).isEmpty();
        assertThat(LedgerNote.of(LedgerFinds.none(), 1000).text()).isEmpty();
    }

    @Test
    void readsWhatWasFoundBeforeTheRestWhenRoomIsShort() {
        int room = 200;
        assertThat(Pile.of(script, found(List.of(), 0), room).scenes())
                .containsExactly(script.scenes().get(0));
        assertThat(Pile.of(script, found(List.of()), room).scenes())
                .containsExactly(script.scenes().get(2));
        assertThat(Pile.of(script, found(List.of()), 0).scenes()).isEmpty();
    }

    @Test
    void takesScenesOfTextAndLedgerInTurn() {
        Finds finds = new Finds(List.of(), List.of(found(2), found(0)), new LedgerFinds(List.of(TOLD, PROMISE)));

        assertThat(finds.scenes())
                .containsExactly(
                        script.scenes().get(2),
                        script.scenes().get(1),
                        script.scenes().get(0));
    }

    @Test
    void neverFillsMoreThanTheContext() {
        PinnedScript long_ = Pinned.script("INT. A - DAY\n\n" + "Wind over the flats.\n\n".repeat(9000)
                + "A compass.\n\n" + "Снег идёт.\n\n".repeat(9000) + "INT. B - DAY\n\nNo.\n");
        Prefix head = ScriptHead.of(long_, BibleHead.EMPTY);
        int room = InquiryReader.room(8192, head, "Where is the compass?");
        SceneIndex.Found found = new SceneIndex.Found(long_.scenes().get(0), 0, "english");
        Pile pile = Pile.of(long_, new Finds(List.of("compass"), List.of(found), LedgerFinds.none()), room);

        assertThat(pile.material().text())
                .contains("A compass.", "INT. B - DAY")
                .hasSizeLessThan(12_000);
    }

    private static SceneIndex.Found found(int scene) {
        return new SceneIndex.Found(SCRIPT.scenes().get(scene), 0, "english");
    }

    private static Finds found(List<String> terms, int... scenes) {
        return new Finds(
                terms, Arrays.stream(scenes).mapToObj(AskPromptTest::found).toList(), LedgerFinds.none());
    }

    private static LedgerFinds.Found entry(int scene, Entry entry) {
        return new LedgerFinds.Found(SCRIPT.scenes().get(scene), entry);
    }

    private static Line line(String quote) {
        int at = SaltFlats.SCRIPT.indexOf(quote);
        return new Line(quote, at, at + quote.length(), false);
    }

    private static String file(String name) throws Exception {
        try (var in = AskPromptTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
