package org.draftroom.critique.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.reading.Pinned;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.scripts.bible.BibleHead;
import org.junit.jupiter.api.Test;

class AskPromptTest {

    private final PinnedScript script = Pinned.script(SaltFlats.SCRIPT);
    private final Prefix prefix = ScriptHead.of(script, BibleHead.EMPTY);

    @Test
    void givesTheScenesInTheirOrderAndTheQuestionLast() throws Exception {
        Pile pile = Pile.of(script, List.of(script.scenes().get(1)), List.of("engine"), 20_000);
        Asked asked = InquiryReader.asked("Who listens to the engine?", prefix, pile);

        assertThat(asked.call().system() + "\n" + asked.call().user()).isEqualTo(file("prompts/salt-flats-ask.txt"));
    }

    @Test
    void readsWhatWasFoundBeforeTheRestWhenRoomIsShort() {
        int room = 200;
        assertThat(Pile.of(script, List.of(script.scenes().get(0)), List.of(), room)
                        .scenes())
                .containsExactly(script.scenes().get(0));
        assertThat(Pile.of(script, List.of(), List.of(), room).scenes())
                .containsExactly(script.scenes().get(2));
        assertThat(Pile.of(script, List.of(), List.of(), 0).scenes()).isEmpty();
    }

    @Test
    void neverFillsMoreThanTheContext() {
        PinnedScript long_ = Pinned.script("INT. A - DAY\n\n" + "Wind over the flats.\n\n".repeat(9000)
                + "A compass.\n\n" + "Снег идёт.\n\n".repeat(9000) + "INT. B - DAY\n\nNo.\n");
        Prefix head = ScriptHead.of(long_, BibleHead.EMPTY);
        int room = InquiryReader.room(8192, head, "Where is the compass?");
        Pile pile = Pile.of(long_, List.of(long_.scenes().get(0)), List.of("compass"), room);

        assertThat(pile.material().text())
                .contains("A compass.", "INT. B - DAY")
                .hasSizeLessThan(12_000);
    }

    private static String file(String name) throws Exception {
        try (var in = AskPromptTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
