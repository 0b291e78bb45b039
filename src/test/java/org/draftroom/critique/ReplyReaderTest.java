package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private static final String REPLY = "{\"beats\":{},\"strengths\":[],\"notes\":[%s],\"ratings\":{%s}}";

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
        assertThatThrownBy(() -> ReplyReader.read(raw)).isInstanceOf(ReplyReader.Unusable.class);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThatThrownBy(() -> ReplyReader.read(" ".repeat(200_001))).isInstanceOf(ReplyReader.Unusable.class);
        assertThatThrownBy(() -> ReplyReader.read("{\"a\":" + "[".repeat(50_000)))
                .isInstanceOf(ReplyReader.Unusable.class);
    }

    @Test
    void leavesOutPartsThatAreIncomplete() throws Exception {
        Reply reply = ReplyReader.read(REPLY.formatted(
                "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\"Slow.\",\"why\":\"Dull.\",\"try\":\"Cut.\"},"
                        + "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\"\",\"why\":\"Dull.\",\"try\":\"Cut.\"},"
                        + "{\"quote\":\"x\",\"kind\":\"vibes\",\"what\":\"Slow.\",\"why\":\"Dull.\",\"try\":\"Cut.\"},"
                        + "17",
                "\"pace\":{\"quote\":\"x\",\"reason\":\"Slow.\",\"rating\":9},"
                        + "\"clarity\":{\"quote\":\"x\",\"reason\":\"Clear.\",\"rating\":4}"));

        assertThat(reply.notes()).hasSize(1);
        assertThat(reply.ratings()).containsOnlyKeys(Aspect.CLARITY);
        assertThat(reply.malformed()).isEqualTo(3 + 3 + 4);
    }

    @Test
    void keepsWordsOnOneLineAndWithoutControlCharacters() throws Exception {
        Reply reply = ReplyReader.read(REPLY.formatted(
                "{\"quote\":\"x\",\"kind\":\"pace\",\"what\":\" Slow\\n\\u0000 start \",\"why\":\"Dull.\",\"try\":\"Cut.\"}",
                ""));

        assertThat(reply.notes().get(0).what()).isEqualTo("Slow \uFFFD start");
    }
}
