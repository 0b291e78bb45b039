package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.sides.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingTest {

    private static final String TIDE = """
            Title: Low Tide
            Author: A. Writer

            INT. BOATHOUSE - DUSK #7#

            Rain.

            ===

            EXT. JETTY - NIGHT

            ADA
            Go.

            ===

            EXT. SEA - DAWN

            Gulls.
            """;

    @Test
    void theSamePrintingAtTheSameMomentHasTheSameBytes() {
        Printing printing = Printing.USUAL.forReader("Ana").withNotes(true);
        assertThat(Prints.of(TIDE, printing)).isEqualTo(Prints.of(TIDE, printing));
    }

    @ParameterizedTest
    @CsvSource({"LETTER,612,792", "A4,595,842"})
    void thePaperIsTheOneThatWasChosen(PageSize paper, int width, int height) throws IOException {
        try (PDDocument document = print(Printing.USUAL.on(paper))) {
            assertThat((int) document.getPage(0).getMediaBox().getWidth()).isEqualTo(width);
            assertThat(Math.round(document.getPage(1).getMediaBox().getHeight()))
                    .isEqualTo(height);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,false,INT. BOATHOUSE - DUSK",
        "LEFT,false,7 INT. BOATHOUSE - DUSK",
        "RIGHT,false,INT. BOATHOUSE - DUSK 7",
        "BOTH,false,7 INT. BOATHOUSE - DUSK 7"
    })
    void sceneNumbersStandWhereTheyWereWanted(SceneNumbers where, boolean all, String line) throws IOException {
        try (PDDocument document = print(Printing.USUAL.withSceneNumbers(where, all))) {
            assertThat(lines(document, 2)).contains(line);
        }
    }

    @Test
    void scenesWithoutANumberGetOneInTheTextAndInTheBookmarks() throws IOException {
        try (PDDocument document = print(Printing.USUAL.withSceneNumbers(SceneNumbers.LEFT, true))) {
            assertThat(lines(document, 3)).contains("8 EXT. JETTY - NIGHT");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle())
                    .isEqualTo("9  EXT. SEA - DAWN");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {title} by {author}  | Low Tide by A. Writer 2.
            {date} {revision}{x} | 2026-11-24 {x} 2.
            for {reader}         | for Ana 2.
            """)
    void theHeaderStandsAboveEachPageButTheFirst(String header, String line) throws IOException {
        Printing printing = Printing.USUAL.withHeader(header).forReader(header.contains("reader") ? "Ana" : "");
        try (PDDocument document = print(printing)) {
            assertThat(lines(document, 2)).noneMatch(printed -> printed.endsWith(line));
            assertThat(lines(document, 3)).anyMatch(printed -> printed.endsWith(line));
        }
    }

    @Test
    void aLongHeaderEndsBeforeThePageNumber() throws IOException {
        try (PDDocument document = print(Printing.USUAL.withHeader("a very long header ".repeat(9)))) {
            assertThat(lines(document, 3)).contains("a very long header a very long header a very long… 2.");
        }
    }

    @Test
    void revisedLinesHaveAnAsteriskAndTheirPagesAreNamed() throws IOException {
        Revision revision = new Revision(Fountain.parse(TIDE.replace("Go.", "Stay.")), RevisionColor.BLUE);
        try (PDDocument document = print(Printing.USUAL.revised(revision))) {
            assertThat(lines(document, 3)).contains("Blue Rev. 2026-11-24 2.", "Go. *");
            assertThat(lines(document, 2)).noneMatch(line -> line.contains("Rev.") || line.contains("*"));
        }
    }

    @Test
    void aPageIsOfTheLatestRevisionThatChangedIt() throws IOException {
        String white = TIDE.replace("Go.", "Stay.").replace("Rain", "Sun");
        Revision blue = new Revision(Fountain.parse(white), RevisionColor.BLUE, "Blue Revision 11/2/26");
        Revision pink =
                new Revision(Fountain.parse(TIDE.replace("Go.", "Stay.")), RevisionColor.PINK, "Pink Revision 11/9/26");
        Printing printing = Printing.USUAL.revised(new Revisions(List.of(blue, pink), true));
        try (PDDocument document = print(printing)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(lines(document, 1)).anyMatch(line -> line.startsWith("Blue Revision 11/2/26"));
            assertThat(lines(document, 2)).contains("Pink Revision 11/9/26 2.", "Go. *");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(2);
        }
    }

    @Test
    void changedPagesAloneNeedAChange() {
        Printing unchanged =
                Printing.USUAL.revised(new Revisions(List.of(Revision.unmarked(Fountain.parse("Sun."))), true));
        assertThatThrownBy(() -> Printout.of(Fountain.parse(TIDE), unchanged))
                .isInstanceOf(Printout.Refused.class)
                .hasMessageStartingWith("No page has a change.");
    }

    @Test
    void notesAreNumberedInTheTextAndListedBehindTheLastPage() throws IOException {
        String noted = TIDE.replace("Rain.", "Rain [[how much?]] falls. [[two\nlines]]\n\n[[Cut?]]")
                .replace("DUSK #7#", "DUSK [[why dusk?]] #7#");
        try (PDDocument document = Loader.loadPDF(Prints.of(noted, Printing.USUAL.withNotes(true)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            assertThat(lines(document, 5))
                    .containsExactly(
                            "Notes",
                            "1. Page 1, scene 7. why dusk?",
                            "2. Page 1, scene 7. how much?",
                            "3. Page 1, scene 7. two",
                            "lines",
                            "4. Page 1, scene 7. Cut?");
            assertThat(document.getPage(1).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("Note 1: why dusk?", "Note 2: how much?", "Note 3: two\nlines", "Note 4: Cut?");
            assertThat(ReadAloud.lines(document)).contains("      Link Link: 2");
        }
        try (PDDocument document = Loader.loadPDF(Prints.of(noted))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void sidesHaveTheNotesOfTheirScenes() throws IOException {
        String noted = TIDE.replace("Rain.", "Rain. [[how much?]]").replace("Gulls.", "Gulls. [[loud?]]");
        Printing sides = Printing.USUAL.withNotes(true).of(new Sides("3", ""));
        try (PDDocument document = Loader.loadPDF(Prints.of(noted, sides))) {
            assertThat(lines(document, 2)).containsExactly("Notes", "1. Page 3. loud?");
        }
    }

    @Test
    void everyPageSaysWhoseCopyItIs() throws IOException {
        try (PDDocument document = print(Printing.USUAL.forReader("Ана Ω 日本"))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(Prints.text(document, page).replaceAll("\\s", "")).contains("АнаΩ日本");
            }
        }
    }

    @Test
    void sidesAreTheirScenesOnTheirPages() throws IOException {
        try (PDDocument document = print(Printing.USUAL.of(new Sides("", "Ada")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(lines(document, 1))
                    .containsExactly("Sides: Ada", "Low Tide, 2026-11-24", "2.", "EXT. JETTY - NIGHT", "ADA", "Go.");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(1);
        }
    }

    @Test
    void aPrintoutCountsWhatItPrints() throws Printout.Refused {
        Revision revision = new Revision(Fountain.parse(TIDE.replace("Rain", "Sun")), RevisionColor.PINK);
        Printout all = Printout.of(Fountain.parse(TIDE), Printing.USUAL.revised(revision));
        assertThat(List.of(all.pageCount(), all.scriptPages(), all.sceneCount(), all.changedPages()))
                .containsExactly(3, 3, 3, 1);
        Printout sides = Printout.of(Fountain.parse(TIDE), Printing.USUAL.of(new Sides("2-3", "")));
        assertThat(List.of(sides.pageCount(), sides.scriptPages(), sides.sceneCount(), sides.changedPages()))
                .containsExactly(2, 3, 2, 0);
    }

    private static PDDocument print(Printing printing) throws IOException {
        return Loader.loadPDF(Prints.of(TIDE, printing));
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        return Prints.text(document, page)
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
