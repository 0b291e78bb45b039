package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A form about a script as a PDF file, such as a reader's coverage: tagged, in the script's fonts, on US letter. The same
 * form at the same moment has the same bytes.
 *
 * @param title of the file
 * @param author of the file; may be empty
 * @param language as a BCP 47 code
 */
public record FormPdf(String title, String author, String language, List<FormBlock> blocks, ZonedDateTime printedAt) {

    public FormPdf {
        blocks = List.copyOf(blocks);
    }

    /** Writes the file; the stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new Description(title, author, language, printedAt).addTo(document);
            new FormPress(document, new FontChoice(language)).print(blocks);
            document.save(out);
        }
    }
}
