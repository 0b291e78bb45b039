package org.draftroom.screenplay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

class PagesTextTest {

    @Test
    void everyLineStandsWhereItPrints() {
        String script = "INT. BOAT - DAY #4A#\n\nADA\n(low)\nRow.\n\nHUGH\nNo.\n\nIVY ^\n*Yes.*\n\n> CUT TO:\n\n日本\n";
        assertThat(text(script).lines())
                .containsExactly(
                        " ".repeat(7) + "4A" + " ".repeat(6) + "INT. BOAT - DAY" + " ".repeat(41) + "4A",
                        "",
                        " ".repeat(35) + "ADA",
                        " ".repeat(29) + "(low)",
                        " ".repeat(25) + "Row.",
                        "",
                        " ".repeat(25) + "HUGH" + " ".repeat(27) + "IVY",
                        " ".repeat(15) + "No." + " ".repeat(28) + "Yes.",
                        "",
                        " ".repeat(64) + "CUT TO:",
                        "",
                        " ".repeat(15) + "日本");
    }

    @Test
    void pagesArePartedAndNumbered() {
        String text = text("Title: Oars\nContact: Ada\nDraft date:\n    May\n    2026\n\nOne.\n\n===\n\nADA\nTwo.\n");
        assertThat(text.split("\f"))
                .hasSize(3)
                .satisfies(pages -> assertThat(pages[0])
                        .startsWith("\n")
                        .contains(" Oars\n")
                        .endsWith(" May\n" + " ".repeat(15) + "Ada" + " ".repeat(53) + "2026\n"))
                .satisfies(pages -> assertThat(pages[1]).isEqualTo(" ".repeat(15) + "One.\n"))
                .satisfies(
                        pages -> assertThat(pages[2]).startsWith(" ".repeat(70) + "2.\n\n" + " ".repeat(35) + "ADA\n"));
    }

    @Test
    void aSpeechThatGoesOnHasItsCueAboveIt() {
        String speech = "So it went on and on and on. ".repeat(100);
        String[] pages = text("ADA\n" + speech + "\n").split("\f");
        assertThat(pages[0]).endsWith(" (MORE)\n");
        assertThat(pages[1].lines().toList().get(2)).isEqualTo(" ".repeat(35) + "ADA (CONT'D)");
        assertThat(pages[1].lines().toList().get(3)).startsWith(" ".repeat(25) + "So it");
    }

    @Test
    void nothingIsStillText() {
        assertThat(text("")).isEmpty();
    }

    private static String text(String script) {
        return PagesText.of(Pagination.paginate(Fountain.parse(script), PageSize.LETTER));
    }
}
