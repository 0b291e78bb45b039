package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportStory {

    @TempDir
    Path home;

    @Test
    void sidesOfOnePartArePrintedOnA4AndThenRevisedPagesForTwoReaders() throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Ines ines =
                    new Ines(browser.window(), product.url()).makeTheAccount().openTheSample();
            ines.type("The lamp goes round once more.").awaitSaved();
            Page page = ines.page();
            ines.openTheMenu();
            ines.follow("More choices");
            assertThat(page.locator("#export-summary")).containsText("on US Letter and the title page.");

            page.getByLabel("A4").check();
            page.getByLabel("Scenes with").selectOption("CALUM");
            assertThat(page.locator("#export-summary")).containsText("pages on A4");
            Download sides = download(ines, "Download PDF");
            assertThat(sides.suggestedFilename()).isEqualTo(Ines.SAMPLE + " - CALUM.pdf");
            assertThat(text(sides.path())).contains("Sides: CALUM", "CALUM");

            page.getByLabel("Scenes with").selectOption("");
            page.getByLabel("Changes since").selectOption("0");
            page.getByLabel("Names, one a line").fill("Ana\nBo");
            assertThat(page.locator("#export-summary"))
                    .containsText("1 page changed, on blue. 2 copies in a ZIP file.");
            assertThat(download(ines, "Download ZIP").suggestedFilename()).isEqualTo(Ines.SAMPLE + " - Blue Rev.zip");
            page.reload();
            assertThat(page.getByLabel("Names, one a line")).hasValue("Ana\nBo");
        }
    }

    private static Download download(Ines ines, String button) {
        return ines.page().waitForDownload(() -> ines.press(button));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
