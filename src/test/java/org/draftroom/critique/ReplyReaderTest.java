package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private static final String REPLY =
            "{\"beats\":{},\"strengths\":[],\"candidates\":[%s],\"notes\":[%s],\"ratings\":{%s}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "[]",
                "\"notes\"",
                "Here are my notes.",
                "```json\n{}\n```",
                "{\"beats\":{},\"strengths\":[],\"notes\":[{\"quote\":\"Dep",
                "{\"beats\":{},\"strengths\":[],\"notes\":{},\"ratings\":{}}",
            })
    void refusesWhatIsNoReply(String raw) {
        assertThatThrownBy(() -> ReplyReader.read(raw, Lens.ALL_ROUND)).isInstanceOf(ReplyReader.Unusable.class);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThatThrownBy(() -> ReplyReader.read(" ".repeat(200_001), Lens.ALL_ROUND))
                .isInstanceOf(ReplyReader.Unusable.class);
        assertThatThrownBy(() -> ReplyReader.read("{\"a\":" + "[".repeat(50_000), Lens.ALL_ROUND))
                .isInstanceOf(ReplyReader.Unusable.class);
    }

    @Test
    void takesTheCandidatesThatWereChosenInTheOrderOfTheirWeight() throws Exception {
        Reply reply = ReplyReader.read(
                REPLY.formatted(
                        "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\"Slow.\"},"
                                + "{\"quote\":\"y\",\"kind\":\"pace\",\"what\":\"Slower.\"},"
                                + "{\"quote\":\"z\",\"kind\":\"pace\",\"what\":\"Slowest.\"}",
                        chosen("3") + "," + chosen("1") + "," + chosen("3") + "," + chosen("4") + "," + chosen("\"x\""),
                        ""),
                Lens.ALL_ROUND);

        assertThat(reply.notes()).extracting(Reply.NoteClaim::quote).containsExactly("z", "x");
        assertThat(reply.malformed()).isEqualTo(2 + 3 + 5);
    }

    @Test
    void leavesOutPartsThatAreIncomplete() throws Exception {
        Reply reply = ReplyReader.read(
                REPLY.formatted(
                        "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\"Slow.\"},"
                                + "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\"\"},"
                                + "{\"quote\":\"x\",\"kind\":\"vibes\",\"what\":\"Slow.\"},"
                                + "17",
                        chosen("1") + "," + chosen("2") + "," + chosen("3") + "," + chosen("4"),
                        "\"pace\":{\"quote\":\"x\",\"reason\":\"Slow.\",\"rating\":9},"
                                + "\"clarity\":{\"quote\":\"x\",\"reason\":\"Clear.\",\"rating\":4}"),
                Lens.ALL_ROUND);

        assertThat(reply.notes()).hasSize(1);
        assertThat(reply.ratings()).containsOnlyKeys(Aspect.CLARITY);
        assertThat(reply.malformed()).isEqualTo(3 + 3 + 4);
    }

    @Test
    void keepsWordsOnOneLineAndWithoutControlCharacters() throws Exception {
        Reply reply = ReplyReader.read(
                REPLY.formatted(
                        "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\" Slow\\n\\u0000 start \"}", chosen("1"), ""),
                Lens.ALL_ROUND);

        assertThat(reply.notes().get(0).what()).isEqualTo("Slow \uFFFD start");
    }

    private static String chosen(String number) {
        return "{\"number\":" + number + ",\"why\":\"Dull.\",\"try\":\"Cut.\"}";
    }
}
