package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.draftroom.screenplay.Language;

/**
 * A printing of a script as a PDF file: its title page, its pages line by line as they were laid out, a bookmark for
 * each scene, tags that say what everything is. Fonts are embedded as far as they are used. The same printing at the
 * same moment has the same bytes.
 *
 * @param printout what is printed
 * @param printedAt the moment and the day written into the file
 */
public record ScriptPdf(Printout printout, ZonedDateTime printedAt) {

    /** In thousands of bytes: all that is printed at one time takes no more. */
    private static final Semaphore ROOM = new Semaphore(thousands(Capacity.room()), true);

    /** Writes the file; the stream is left open. Printings that together have no room wait for each other. */
    public void writeTo(OutputStream out) throws IOException {
        int room = thousands(Math.min(Capacity.of(printout.screenplay(), printout.printing()), Capacity.room()));
        ROOM.acquireUninterruptibly(room);
        try {
            write(out);
        } finally {
            ROOM.release(room);
        }
    }

    private static int thousands(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, bytes / 1000);
    }

    private void write(OutputStream out) throws IOException {
        String language = Language.of(printout.screenplay());
        try (PDDocument document = new PDDocument()) {
            Description.of(printout, language, printedAt).addTo(document);
            new Press(document, printout, new FontChoice(language), printedAt.toLocalDate()).print();
            document.save(out);
        }
    }
}
