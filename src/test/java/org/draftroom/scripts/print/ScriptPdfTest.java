package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
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
        try (PDDocument document = Loader.loadPDF(print(LOW_TIDE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1)).containsSubsequence("Low Tide", "written by", "A. Writer");
            assertThat(text(document, 2)).contains("INT. BOATHOUSE - DUSK", "1A", "Rain on tin.", "МАРГО", "Όχι");
            assertThat(text(document, 2).replace(" ", "")).contains("よし。→♪□□");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Low Tide");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("A. Writer");
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("One.\n\n===\n\nTwo."))) {
            assertThat(text(document, 1).strip()).isEqualTo("One.");
            assertThat(text(document, 2).strip().lines()).containsExactly("2.", "Two.");
        }
    }

    @Test
    void hasABookmarkForEachScene() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(LOW_TIDE))) {
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
        try (PDDocument document = Loader.loadPDF(print(LOW_TIDE))) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void anEmptyScriptIsOneEmptySheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(""))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static byte[] print(String fountain) {
        Screenplay screenplay = Fountain.parse(fountain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ScriptPdf(screenplay, Pagination.paginate(screenplay, PageSize.LETTER), Instant.EPOCH).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }
}
