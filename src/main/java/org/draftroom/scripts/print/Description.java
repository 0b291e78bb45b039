package org.draftroom.scripts.print;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.draftroom.screenplay.TitlePage;

/** What a PDF file says of itself: title, author, language, when it was made. */
record Description(String title, String author, String language, ZonedDateTime printedAt) {

    /** Of a script's printing. A window must have something to show. */
    static Description of(Printout printout, String language, ZonedDateTime printedAt) {
        TitlePage page = printout.screenplay().titlePage();
        String title = page.title().isBlank() ? PrintWords.CHOSEN.untitled() : page.title();
        return new Description(title, page.authors(), language, printedAt);
    }

    void addTo(PDDocument document) throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setAuthor(author);
        about.setCreator("Draftroom");
        about.setCreationDate(moment());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
        window.setDisplayDocTitle(true);
        catalog.setViewerPreferences(window);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(title, author, language, printedAt));
        catalog.setMetadata(metadata);
        document.setDocumentId(printedAt.toInstant().toEpochMilli());
    }

    private Calendar moment() {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        moment.setTimeInMillis(printedAt.toInstant().toEpochMilli());
        return moment;
    }
}
