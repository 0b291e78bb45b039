package org.draftroom.screenplay.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pages against those that Final Draft 11 printed. */
class FinalDraftPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"big-fish,1", "big-fish-scene-numbers,1", "brick-n-steel,1", "gumshoe,1", "mostly-genius,1"})
    void pagesStartWithTheSameText(String script, double floor) {
        PrintedPages pages = PrintedPages.of(script);
        System.out.println(pages);
        assertThat(pages.ours()).hasSameSizeAs(pages.theirs());
        assertThat(pages.agreement()).as(pages.toString()).isGreaterThanOrEqualTo(floor);
    }

    /** Doubtful: four paragraphs with doubled asterisks, which whoever made the printed document read as text. */
    @ParameterizedTest
    @CsvSource({"big-fish,0", "big-fish-scene-numbers,0", "brick-n-steel,0", "mostly-genius,0", "gumshoe,16"})
    void everyLineStandsOnItsPageAsPrinted(String script, int doubtful) {
        PrintedLines lines = PrintedLines.of(script);
        System.out.println(lines);
        assertThat(lines.differences()).hasSizeLessThanOrEqualTo(doubtful);
    }

    @Test
    void aSpeakerWhoGoesOnIsMarkedUnlessHeardOverTheScene() {
        String speeches = "ADA\nOne.\n\nShe rows.\n\nADA\nTwo.\n\nShe rows.\n\nADA (O.S.)\nThree.\n\nShe rows.\n\n"
                + "ADA (V.O.)\nFour.\n\nShe rows.\n\nADA\nFive.\n\nShe rows.\n\nADA (cont'd)\nSix.\n";
        assertThat(rows(speeches))
                .filteredOn(row -> row.contains(" ADA"))
                .map(row -> row.replaceFirst("\\d+ ", ""))
                .containsExactly("ADA", "ADA (CONT'D)", "ADA (O.S.) (CONT'D)", "ADA (V.O.)", "ADA", "ADA (cont'd)");
    }

    @Test
    void bothSidesOfADualDialogueGoOnFromTheSpeakerBeforeThem() {
        String speeches = "BO\nOne.\n\nThey row.\n\nADA\nTwo.\n\nBO ^\nThree.\n\nThey row.\n\nBO\nFour.\n";
        assertThat(rows(speeches))
                .filteredOn(row -> row.contains("BO"))
                .containsExactly("0 BO", "5 BO (CONT'D)", "10 BO");
        String other = "BO\nOne.\n\nThey row.\n\nBO\nTwo.\n\nADA ^\nThree.\n";
        assertThat(rows(other)).contains("5 BO (CONT'D)", "5 ADA");
    }

    @Test
    void aDashMayHangInTheMarginWithOneOfItsHyphens() {
        assertThat(rows("@ADA\nabcdefghi abcdefghi abcdefghi abcd -- and on.\n"))
                .containsExactly("0 ADA", "1 abcdefghi abcdefghi abcdefghi abcd -", "2 - and on.");
    }

    @Test
    void aSitcomsDialogueIsDoubleSpacedAndItsActionInCapitals() {
        String scene =
                "INT. BOAT - DAY\n\nAda rows.\n\nADA\nThe oars were Hugh's idea and I never liked them.\n\nHUGH\nNor I.\n";
        assertThat(rows("Format: multi-camera\n\n" + scene))
                .containsExactly(
                        "0 INT. BOAT - DAY",
                        "2 ADA ROWS.",
                        "4 ADA",
                        "6 The oars were Hugh's idea and I never",
                        "8 liked them.",
                        "10 HUGH",
                        "12 Nor I.");
        assertThat(rows(scene)).contains("2 Ada rows.", "5 The oars were Hugh's idea and I");
    }

    @Test
    void aSpeechLongerThanAPageIsCutInASitcomToo() {
        String script = "Format: multicam\n\nADA\n" + "and so on ".repeat(400) + "\n";
        List<Page> pages =
                Pagination.paginate(Fountain.parse(script), PageSize.LETTER).pages();
        assertThat(pages)
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.lines())
                        .allSatisfy(line -> assertThat(line.row()).isLessThan(54)));
        String all =
                String.join(" ", pages.stream().map(FinalDraftPagesTest::text).toList());
        assertThat(all.split("and so on", -1)).hasSize(401);
    }

    private static List<String> rows(String script) {
        return Pagination.paginate(Fountain.parse(script), PageSize.LETTER).pages().get(0).lines().stream()
                .map(line -> line.row() + " " + line.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dialogue-parenthetical-four-words",
                "mayor-speech-go-key",
                "page-54-minus-one-line",
                "page-54-no-parenthetical",
                "two-short-sentences",
                "very-long-sentence-22-padding"
            })
    void probesBreakWhereFinalDraftBreaksThem(String probe) throws IOException {
        String folder = "corpus/final-draft-11/probes/";
        JsonNode expected =
                JSON.readTree(Corpus.text(folder + probe + ".expected.json")).get("expected");
        Screenplay screenplay = Fountain.parse(Corpus.text(folder + probe + ".source.fountain"));
        List<Page> pages = Pagination.paginate(screenplay, PageSize.LETTER).pages();
        if (expected.get("kind").asText().equals("split")) {
            String top = text(pages.get(expected.get("top_page").asInt() - 1));
            String bottom = text(pages.get(expected.get("bottom_page").asInt() - 1));
            assertThat(top).endsWith(said(expected, "top_fragment_ends_with") + " (MORE)");
            assertThat(bottom).contains("(CONT'D) " + said(expected, "bottom_fragment_starts_with"));
        } else {
            assertThat(text(pages.get(expected.get("whole_on_page").asInt() - 1)))
                    .contains(said(expected, "starts_with"))
                    .doesNotContain("(MORE)");
        }
    }

    @ParameterizedTest
    @MethodSource("org.draftroom.screenplay.Corpus#scripts")
    void everyRealScriptHasSensiblePages(String script) {
        Screenplay screenplay = Fountain.parse(Corpus.text("corpus/" + script + ".fountain"));
        for (PageSize size : PageSize.values()) {
            Pages pages = Pagination.paginate(screenplay, size);
            assertThat(pages.pages())
                    .allSatisfy(page -> assertThat(page.lines()).allSatisfy(line -> {
                        assertThat(line.row()).isBetween(-1, size.lines());
                        assertThat(line.left() + Columns.of(line.text()) * 100).isLessThanOrEqualTo(7700);
                    }));
            assertThat(pages.pages())
                    .noneMatch(page -> page.lines().get(page.lines().size() - 1).type()
                            == org.draftroom.screenplay.ElementType.SCENE_HEADING);
        }
    }

    private static String said(JsonNode expected, String field) {
        return expected.get(field).asText().replaceAll("\\s+", " ");
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        page.lines().forEach(line -> text.append(line.text().strip()).append(' '));
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
