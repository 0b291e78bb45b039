package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.draftroom.screenplay.printed.PrintedPage;
import org.draftroom.screenplay.printed.PrintedScript;

/** Takes the pages out of one PDF file, text by text with its place. Everything it takes is bounded. */
final class PdfPages {

    /** Of all characters: with more that nobody can tell, the text is of no use. */
    private static final double UNKNOWN = 0.1;

    /** What the library thinks of people's files isn't for the log. Held, since loggers that nobody holds are forgotten. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private final ReadingLimits limits;

    PdfPages(ReadingLimits limits) {
        this.limits = limits;
    }

    PrintedScript read(byte[] file) throws PdfReading.Unreadable {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        PlainFonts.use();
        try {
            new RawStreams(file, limits).check();
            try (PDDocument document = Loader.loadPDF(file)) {
                return read(document);
            }
        } catch (InvalidPasswordException locked) {
            throw new PdfReading.Unreadable(PdfWords.CHOSEN.locked());
        } catch (ReadingLimits.Exceeded exceeded) {
            throw new PdfReading.Unreadable(exceeded.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            throw new PdfReading.Unreadable(PdfWords.CHOSEN.damaged());
        }
    }

    private PrintedScript read(PDDocument document) throws IOException, PdfReading.Unreadable {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new PdfReading.Unreadable(PdfWords.CHOSEN.guarded());
        }
        StreamBounds bounds = new StreamBounds(limits);
        bounds.check(document.getDocument());
        PageReader reader = new PageReader(limits, document);
        List<PrintedPage> print = new ArrayList<>();
        List<PrintedPage> scan = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (print.size() == ReadingLimits.PAGES) {
                throw new PdfReading.Unreadable(PdfWords.CHOSEN.tooManyPages(ReadingLimits.PAGES));
            }
            bounds.check(page);
            PageReader.PageText text = reader.read(page);
            print.add(text.print());
            scan.add(text.scan());
        }
        return script(document, reader, hasText(print) ? print : scan, !hasText(print));
    }

    private static PrintedScript script(
            PDDocument document, PageReader reader, List<PrintedPage> pages, boolean scanned)
            throws PdfReading.Unreadable {
        LetterTable letters = reader.letters();
        if (letters.unknown() > UNKNOWN * letters.met()) {
            throw new PdfReading.Unreadable(PdfWords.CHOSEN.noLetters());
        }
        if (!hasText(pages)) {
            throw new PdfReading.Unreadable(PdfWords.CHOSEN.pictures());
        }
        return new PrintedScript(pages, Outline.titles(document), reader.parts().parts(), letters.unknown(), scanned);
    }

    private static boolean hasText(List<PrintedPage> pages) {
        return pages.stream().anyMatch(page -> !page.lines().isEmpty());
    }
}
