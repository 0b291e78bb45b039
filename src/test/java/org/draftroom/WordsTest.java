package org.draftroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the interface says stands in message bundles and nowhere else; see docs/how-to/translate.md. */
class WordsTest {

    /**
     * Templates whose words haven't been moved yet. The list only gets shorter: whoever moves a template's words takes
     * it out, and when it is empty it goes, with the test that guards it.
     */
    private static final Set<String> NOT_YET = Set.of(
            "ChecksPage/checks",
            "ComparisonPage/page",
            "CritiquePage/page",
            "CritiquePanel/empty",
            "CritiquePanel/outdated",
            "CritiquePanel/panel",
            "DraftsPage/page",
            "EditorPage/dialogs",
            "EditorPage/hearing",
            "EditorPage/script",
            "ExportPage/page",
            "NumbersPage/page",
            "PagesPage/pages",
            "RestorationPage/page",
            "RevisionsPage/page",
            "VersionPage/page",
            "WordsPage/page");

    @TestFactory
    Stream<DynamicTest> templatesHoldNoWordsOfTheirOwn() throws IOException {
        return TemplateFile.all().stream()
                .filter(template -> !NOT_YET.contains(template.name()))
                .map(template -> DynamicTest.dynamicTest(
                        template.name(), () -> assertThat(template.words()).isEmpty()));
    }

    @Test
    void onlyTemplatesThatHoldWordsAreListedAsNotMoved() throws IOException {
        List<String> withWords = TemplateFile.all().stream()
                .filter(template -> !template.words().isEmpty())
                .map(TemplateFile::name)
                .toList();
        assertThat(withWords).containsAll(NOT_YET);
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
