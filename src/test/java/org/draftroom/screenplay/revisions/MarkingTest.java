package org.draftroom.screenplay.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final String WHITE =
            "INT. BOAT - DAY\n\nRain falls.\n\nMARA\nRow.\n\n===\n\nEXT. SHORE - DAY\n\nWaves.\n";
    private static final String BLUE = WHITE.replace("Rain", "Snow").replace("Row.", "Row on.");
    private static final String PINK = BLUE.replace("Row on.", "Row on home.").replace("Waves.", "Waves. Wind.");

    @Test
    void aWordIsOfTheLatestRevisionThatChangedIt() {
        assertThat(marked(PINK, since(WHITE, 0), since(BLUE, 1)))
                .containsExactly("0 Snow", "0 Row ", "1 on home.", "1 Wind.");
    }

    @Test
    void whatWasChangedAfterARevisionEndedIsOfNone() {
        assertThat(marked(PINK, since(WHITE, 0), since(BLUE, Since.UNMARKED))).containsExactly("0 Snow", "0 Row ");
    }

    @Test
    void aPlaceWhereSomethingWasTakenOutIsAPoint() {
        String cut = WHITE.replace("Rain falls.", "Rain.");
        assertThat(marked(cut.replace(" falls", ""), since(WHITE, 0))).hasSize(1);
        assertThat(marked(WHITE, since(WHITE.replace("Rain falls", "Rain really falls"), 0)))
                .containsExactly("0 ");
    }

    @Test
    void aPageIsOfTheLatestRevisionThatChangedIt() {
        Screenplay now = Fountain.parse(PINK);
        List<Page> pages = Pagination.paginate(now, PageSize.LETTER).pages();
        RevisedLines lines =
                Marking.of(List.of(since(WHITE, 0), since(BLUE, 1)), now).on(pages);
        assertThat(pages).extracting(lines::of).containsExactly(1, 1);
        assertThat(lines.rows(pages.get(0))).containsExactly(5);
        assertThat(lines.pages(0)).containsExactly(1);
        assertThat(lines.pages(1)).containsExactly(1, 2);
        assertThat(lines.pages()).isEqualTo(2);
    }

    @Test
    void whatIsNotPrintedBetweenChangedParagraphsIsNotMarked() {
        String now = WHITE.replace("Waves.", "Wind.\n\n/* gone */\n\nGulls.");
        assertThat(marked(now, since(WHITE, 0))).containsExactly("0 Wind.", "0 Gulls.");
    }

    @Test
    void nothingIsMarkedWithoutARevision() {
        assertThat(marked(PINK)).isEmpty();
    }

    private static Since since(String text, int revision) {
        return new Since(Fountain.parse(text), revision);
    }

    private static List<String> marked(String text, Since... since) {
        return Marking.of(List.of(since), Fountain.parse(text)).text().stream()
                .map(mark -> mark.revision() + " " + text.substring(mark.from(), mark.to()))
                .toList();
    }
}
