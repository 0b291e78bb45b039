package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The titles of a PDF's bookmarks, which most programs make of the scene headings. */
final class Outline {

    private static final int MOST = 5000;
    private static final int DEEPEST = 8;

    private Outline() {}

    static List<String> titles(PDDocument document) {
        List<String> titles = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            add(titles, outline, DEEPEST);
        }
        return titles;
    }

    private static void add(List<String> titles, PDOutlineNode node, int deeper) {
        for (PDOutlineItem item : node.children()) {
            if (titles.size() == MOST || deeper == 0) {
                return;
            }
            if (item.getTitle() != null) {
                titles.add(item.getTitle());
            }
            add(titles, item, deeper - 1);
        }
    }
}
