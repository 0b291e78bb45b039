package org.draftroom.scripts.print;

import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.draftroom.screenplay.Scene;

/** The outline of a PDF file: one entry a scene. */
final class Bookmarks {

    private Bookmarks() {}

    /** @param places the sheet of each printed page's number */
    static void add(PDDocument document, Printout printout, TreeMap<Integer, PDPage> places) {
        PDDocumentOutline outline = new PDDocumentOutline();
        // First: the library walks down what is added to a document, and a chain of many scenes is too deep for that.
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (Scene scene : printout.screenplay().scenes()) {
            if (printout.prints(scene)) {
                PDPageXYZDestination place = new PDPageXYZDestination();
                int page = printout.pages().scenes().get(scene.index()).firstPage();
                place.setPage(places.ceilingEntry(page).getValue());
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(scene.number().isEmpty() ? scene.heading() : scene.number() + "  " + scene.heading());
                item.setDestination(place);
                outline.addLast(item);
            }
        }
        if (!outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(null);
        }
    }
}
