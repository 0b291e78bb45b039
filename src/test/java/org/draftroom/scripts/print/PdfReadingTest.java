package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What is refused, and in which words; what is left out; and that nothing grows without bounds. */
class PdfReadingTest {

    private static final String SCENE = "INT. BOATHOUSE - DUSK\n\nRain.\n\nADA\nGo.\n";

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    @Test
    void aLockedFileIsRefusedAndAFileLockedAgainstCopyingToo() throws IOException {
        assertRefused(locked("secret", true), "locked with a password");
        assertRefused(locked("", false), "locked its text against being copied");
    }

    @Test
    void aFileThatOpensWithoutAPasswordIsRead() throws Exception {
        assertThat(PdfReading.read(locked("", true)).fountain()).startsWith("INT. BOATHOUSE - DUSK");
    }

    @Test
    void damagedFilesAreRefused() {
        byte[] whole = Prints.of(SCENE);
        assertRefused(Arrays.copyOf(whole, whole.length / 3), "damaged");
        assertRefused("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "damaged");
    }

    @Test
    void pagesWithoutTextAreSaidToBePictures() throws IOException {
        assertRefused(page(content -> content.addRect(50, 50, 100, 100)), "pictures of pages");
    }

    @Test
    void fontsThatDoNotSayTheirLettersAreSaidNotTo() throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(SCENE))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            assertRefused(bytes(document), "fonts don't say which letters");
        }
    }

    @Test
    void textOfAScanIsReadWithAWarning() throws Exception {
        byte[] scan = page(content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            write(content, 108, 700, "INT. SCANNED ROOM - DAY");
        });
        assertThat(PdfReading.read(scan).fountain()).isEqualTo("INT. SCANNED ROOM - DAY\n");
        assertThat(PdfReading.read(scan).remarks()).anyMatch(remark -> remark.contains("recognised their text"));
    }

    @Test
    void whatIsNotSeenOrStandsAskewIsLeftOut() throws Exception {
        byte[] file = page(content -> {
            write(content, 108, 700, "EXT. JETTY - DAY");
            write(content, 108, 676, "Gulls.");
            write(content, -200, 600, "Outside the page.");
            content.setNonStrokingColor(1f, 1f, 1f);
            write(content, 108, 560, "White on white.");
            content.setNonStrokingColor(0.8f);
            content.beginText();
            content.setFont(new PDType1Font(FontName.COURIER), 60);
            content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 200));
            content.showText("DRAFT");
            content.endText();
        });
        assertThat(PdfReading.read(file).fountain()).isEqualTo("EXT. JETTY - DAY\n\nGulls.\n");
    }

    @Test
    void aLetterBecomesActionAndSaysSo() throws Exception {
        byte[] letter = page(content -> {
            write(content, 72, 700, "Dear Sir,");
            write(content, 72, 676, "the boat is late, and so am I.");
        });
        assertThat(PdfReading.read(letter).fountain()).isEqualTo("Dear Sir,\n\nthe boat is late, and so am I.\n");
        assertThat(PdfReading.read(letter).remarks()).anyMatch(remark -> remark.contains("all of it became action"));
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> PdfReading.read(file))
                .isInstanceOf(PdfReading.Unreadable.class)
                .hasMessageContaining(words)
                .message()
                .endsWith(".")
                .doesNotContain("Exception");
    }

    private static byte[] locked(String password, boolean mayCopy) throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.of(SCENE))) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(mayCopy);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            return bytes(document);
        }
    }

    private static byte[] page(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            return bytes(document);
        }
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.COURIER), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
