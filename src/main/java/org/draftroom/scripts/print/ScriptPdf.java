package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;

/**
 * A script as a PDF file: its title page, its pages line by line as they were laid out, a bookmark for each
 * scene. Fonts are embedded as far as they are used.
 *
 * @param screenplay the script
 * @param pages its pages
 * @param printedAt the moment written into the file
 */
public record ScriptPdf(Screenplay screenplay, Pages pages, Instant printedAt) {

    /** Writes the file; the stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document);
            Typefaces faces = new Typefaces(document);
            if (!pages.titlePage().isEmpty()) {
                add(document, faces, pages.titlePage(), "");
            }
            for (Page page : pages.pages()) {
                add(document, faces, page.lines(), page.header());
            }
            if (document.getNumberOfPages() == 0) {
                add(document, faces, List.of(), "");
            }
            Bookmarks.add(document, screenplay.scenes(), pages);
            document.save(out);
        }
    }

    private void add(PDDocument document, Typefaces faces, List<Line> lines, String header) throws IOException {
        PageSize size = pages.size();
        PDPage page = new PDPage(new PDRectangle(size.width() * 0.072f, size.height() * 0.072f));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PageSheet sheet = new PageSheet(content, faces, size);
            sheet.header(header);
            sheet.lines(lines);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(screenplay.titlePage().title());
        about.setAuthor(screenplay.titlePage().authors());
        about.setCreator("Draftroom");
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        moment.setTimeInMillis(printedAt.toEpochMilli());
        about.setCreationDate(moment);
    }
}
