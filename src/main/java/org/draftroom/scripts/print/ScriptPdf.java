package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A printing of a script as a PDF file: its title page, its pages line by line as they were laid out, a bookmark for
 * each scene, tags that say what everything is. Fonts are embedded as far as they are used. The same printing at the
 * same moment has the same bytes.
 *
 * @param printout what is printed
 * @param printedAt the moment and the day written into the file
 */
public record ScriptPdf(Printout printout, ZonedDateTime printedAt) {

    /** Writes the file; the stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new Description(printout, printedAt).addTo(document);
            new Press(document, printout, printedAt.toLocalDate()).print();
            document.save(out);
        }
    }
}
