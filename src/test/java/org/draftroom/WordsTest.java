package org.draftroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the interface says stands in message bundles and nowhere else; see docs/how-to/translate.md. */
class WordsTest {

    @TestFactory
    Stream<DynamicTest> templatesHoldNoWordsOfTheirOwn() throws IOException {
        return TemplateFile.all().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.name(), () -> assertThat(template.words()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> bundlesHoldWhatIsSaidAndNoMore() throws IOException {
        return Bundle.all().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> {
                    assertThat(bundle.words())
                            .allSatisfy(
                                    (key, words) -> assertThat(words).as(key).isNotBlank());
                    assertThat(bundle.declared()).containsExactlyInAnyOrderElementsOf(bundle.keys());
                    assertThat(bundle.unused()).isEmpty();
                }));
    }
}
