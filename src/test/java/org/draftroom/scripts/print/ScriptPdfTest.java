package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.draftroom.screenplay.printed.PrintedScript;
import org.junit.jupiter.api.Test;

class ScriptPdfTest {

    private static final String LOW_TIDE = """
            Title: _**Low Tide**_
            Credit: written by
            Author: A. Writer

            INT. BOATHOUSE - DUSK #1A#

            Rain on *tin*. **Nobody** moves, and _that_ is that.

            МАРГО
            Не сегодня. Όχι σήμερα.

            @黒澤
            よし。 → ♪ 🎬 \u0e01

            EXT. JETTY - NIGHT

            Gulls.
            """;

    @Test
    void printsEveryPageWithItsNumberAndTheTitlePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(LOW_TIDE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(Prints.text(document, 1)).containsSubsequence("Low Tide", "written by", "A. Writer");
            assertThat(Prints.text(document, 2))
                    .contains("INT. BOATHOUSE - DUSK", "1A", "Rain on tin.", "МАРГО", "Όχι");
            assertThat(Prints.text(document, 2).replace(" ", "")).contains("よし。→♪□□");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Low Tide");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("A. Writer");
        }
    }

    /** Some italic fonts draw fi as one shape; a typewriter has a column for each letter. */
    @Test
    void everyLetterHasItsColumnInItalicsToo() throws Exception {
        PrintedScript printed = new PdfPages(new ReadingLimits(60)).read(Prints.of("*Five offices flooded.*"));
        int[] lefts = printed.pages().get(0).lines().get(0).lefts();
        for (int i = 0; i < "Five offices flooded.".length(); i++) {
            assertThat(lefts[i]).isEqualTo(1500 + i * 100);
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of("One.\n\n===\n\nTwo."))) {
            assertThat(Prints.text(document, 1).strip()).isEqualTo("One.");
            assertThat(Prints.text(document, 2).strip().lines()).containsExactly("2.", "Two.");
        }
    }

    @Test
    void hasABookmarkForEachScene() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(LOW_TIDE))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("1A  INT. BOATHOUSE - DUSK", "EXT. JETTY - NIGHT");
        }
    }

    @Test
    void embedsEveryFontItUses() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(LOW_TIDE))) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void anEmptyScriptIsOneEmptySheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(""))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}
