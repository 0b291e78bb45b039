package org.draftroom.screenplay.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.draftroom.screenplay.Corpus;
import org.junit.jupiter.api.Test;

/** The cases that five public parsers were compared on. */
class SharedCasesTest {

    @Test
    void everyUndisputedCaseReadsAsExpected() {
        for (JsonNode example : FountainCases.read(Corpus.text("fountain-cases.json"))) {
            if (!example.has("disputed")) {
                JsonNode expected = example.get("expected");
                assertThat(FountainCases.actual(
                                expected, example.get("fountain").asText()))
                        .as(example.get("name").asText())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void disputedCasesAreDecidedAsDocumented() {
        Set<String> other = new TreeSet<>();
        for (JsonNode example : FountainCases.read(Corpus.text("fountain-cases.json"))) {
            JsonNode expected = example.get("expected");
            if (example.has("disputed")
                    && !FountainCases.actual(expected, example.get("fountain").asText())
                            .equals(expected)) {
                other.add(example.get("name").asText());
            }
        }
        assertThat(other)
                .as("where docs/reference/fountain.md departs from the specification's letter")
                .containsExactly(
                        "\"E/I\" variant",
                        "\"EXT/INT\" with slash only",
                        "unforced Cyrillic heading is Action by the spec");
    }
}
