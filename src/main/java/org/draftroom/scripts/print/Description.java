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
record Description(Printout printout, String language, ZonedDateTime printedAt) {

    void addTo(PDDocument document) throws IOException {
        TitlePage page = printout.screenplay().titlePage();
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title(page));
        about.setAuthor(page.authors());
        about.setCreator("Draftroom");
        about.setCreationDate(moment());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
        window.setDisplayDocTitle(true);
        catalog.setViewerPreferences(window);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(title(page), page.authors(), language, printedAt));
        catalog.setMetadata(metadata);
        document.setDocumentId(printedAt.toInstant().toEpochMilli());
    }

    /** A window must have something to show. */
    private static String title(TitlePage page) {
        return page.title().isBlank() ? PrintWords.CHOSEN.untitled() : page.title();
    }

    private Calendar moment() {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        moment.setTimeInMillis(printedAt.toInstant().toEpochMilli());
        return moment;
    }
}
