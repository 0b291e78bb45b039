package org.draftroom.screenplay.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own cases; adding one is adding a line to fountain/cases.json. */
class OwnCasesTest {

    @TestFactory
    List<DynamicTest> everyCaseReadsAsExpected() throws IOException {
        JsonNode cases = FountainCases.read(Files.readString(Path.of("src/test/resources/fountain/cases.json")));
        return StreamSupport.stream(cases.spliterator(), false)
                .map(OwnCasesTest::test)
                .toList();
    }

    private static DynamicTest test(JsonNode example) {
        JsonNode expected = example.get("expected");
        return DynamicTest.dynamicTest(
                example.get("name").asText(),
                () -> assertThat(FountainCases.actual(
                                expected, example.get("fountain").asText()))
                        .isEqualTo(expected));
    }
}
