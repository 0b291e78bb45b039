package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSetTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void doesWhatCodeMirrorDoes() throws IOException {
        List<String> cases = Node.lines("changeSetCases.mjs", 20_260_731, 5000);
        assertThat(cases).hasSize(5000);
        for (String line : cases) {
            assertSameAsCodeMirror(JSON.readTree(line));
        }
    }

    private static void assertSameAsCodeMirror(JsonNode expected) {
        ChangeSet first = ChangeSet.fromJson(expected.get("first").toString());
        ChangeSet second = ChangeSet.fromJson(expected.get("second").toString());
        String before = expected.get("before").textValue();
        String middle = expected.get("middle").textValue();
        String about = expected.toString();
        assertThat(parsed(first.toJson())).as(about).isEqualTo(expected.get("first"));
        assertThat(first.apply(before)).as(about).isEqualTo(middle);
        assertThat(first.newLength()).isEqualTo(middle.length());
        assertThat(second.apply(middle))
                .as(about)
                .isEqualTo(expected.get("after").textValue());
        ChangeSet composed = first.compose(second);
        assertThat(parsed(composed.toJson())).as(about).isEqualTo(expected.get("composed"));
        assertThat(composed.apply(before))
                .as(about)
                .isEqualTo(expected.get("after").textValue());
        ChangeSet rival = ChangeSet.fromJson(expected.get("rival").toString());
        JsonNode mapped = expected.get("mapped");
        assertThat(parsed(first.map(rival, false).toJson())).as(about).isEqualTo(mapped.get(0));
        assertThat(parsed(first.map(rival, true).toJson())).as(about).isEqualTo(mapped.get(1));
        for (int at = 0; at <= before.length(); at++) {
            JsonNode positions = expected.get("positions").get(at);
            assertThat(first.mapPos(at, -1))
                    .as(about)
                    .isEqualTo(positions.get(0).intValue());
            assertThat(first.mapPos(at, 1)).as(about).isEqualTo(positions.get(1).intValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "7",
                "[",
                "[1",
                "[1]]",
                "[1] 2",
                "[-1]",
                "[1.5]",
                "[3000000000]",
                "[null]",
                "[\"a\"]",
                "[[]]",
                "[[\"a\"]]",
                "[[1,2]]",
                "[[1,\"a\",2]]",
                "[[-1]]",
                "[[1,[2]]]",
                "[true]",
                "[1,]",
                "[[1,null]]"
            })
    void refusesWhatIsNoChangeSet(String json) {
        assertThatThrownBy(() -> ChangeSet.fromJson(json)).isInstanceOf(ChangeSet.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[0,\"a\\nb\"]]", "[[0,\"a\\rb\"]]", "[[0,\"a\\u0000b\"]]"})
    void refusesLinesThatNoScriptHolds(String json) {
        assertThatThrownBy(() -> ChangeSet.fromJson(json))
                .isInstanceOf(ChangeSet.Malformed.class)
                .hasMessage("A line of the change holds a line break or a zero character.");
    }

    @Test
    void refusesLengthsBeyondAnyText() {
        assertThatThrownBy(() -> ChangeSet.fromJson("[2000000000,2000000000]")).isInstanceOf(ChangeSet.Malformed.class);
    }

    @Test
    void refusesATextOfAnotherLength() {
        ChangeSet change = ChangeSet.fromJson("[3,[0,\"x\"]]");
        assertThatThrownBy(() -> change.apply("four"))
                .isInstanceOf(ChangeSet.Mismatch.class)
                .hasMessage("The change is for a text of another length: 3, not 4.");
        assertThatThrownBy(() -> change.compose(ChangeSet.fromJson("[3]"))).isInstanceOf(ChangeSet.Mismatch.class);
        assertThatThrownBy(() -> change.mapPos(4, 1)).isInstanceOf(ChangeSet.Mismatch.class);
    }

    @Test
    void dropsSectionsThatAreNothing() {
        assertThat(ChangeSet.fromJson("[0,[0],2,[0,\"\"]]").toJson()).isEqualTo("[2]");
    }

    @Test
    void writesHalfACharacterSoThatUtf8KeepsIt() {
        assertThat(ChangeSet.fromJson("[1,[1,\"\\ude01\"]]").toJson()).isEqualTo("[1,[1,\"\\ude01\"]]");
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
