package org.draftroom.scripts.print;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.pagination.Pages;

/** The outline of a PDF file: one entry a scene. */
final class Bookmarks {

    private Bookmarks() {}

    static void add(PDDocument document, List<Scene> scenes, Pages pages) {
        if (scenes.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        int before = pages.titlePage().isEmpty() ? 0 : 1;
        for (Scene scene : scenes) {
            int number = pages.scenes().get(scene.index()).firstPage();
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(document.getPage(before + number - 1));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(scene.number().isEmpty() ? scene.heading() : scene.number() + "  " + scene.heading());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
