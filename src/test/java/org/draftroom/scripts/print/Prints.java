package org.draftroom.scripts.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.draftroom.screenplay.fountain.Fountain;

/** Scripts printed at one moment. */
final class Prints {

    static final ZonedDateTime MOMENT = ZonedDateTime.parse("2026-11-24T09:30:00Z");

    private Prints() {}

    static byte[] of(String fountain) {
        return of(fountain, Printing.USUAL);
    }

    static byte[] of(String fountain, Printing printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ScriptPdf(Printout.of(Fountain.parse(fountain), printing), MOMENT).writeTo(out);
        } catch (IOException | Printout.Refused e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }
}
