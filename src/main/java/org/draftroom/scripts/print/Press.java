package org.draftroom.scripts.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Puts a printing's sheets into a document, one after another. */
final class Press {

    private final PDDocument document;
    private final Printout printout;
    private final LocalDate date;
    private final Typefaces faces;
    private final TagTree tree;
    private final List<PlacedNote> notes;
    private final List<Layer> behind = new ArrayList<>();
    private final TreeMap<Integer, PDPage> places = new TreeMap<>();

    Press(PDDocument document, Printout printout, FontChoice fonts, LocalDate date) throws IOException {
        this.document = document;
        this.printout = printout;
        this.date = date;
        this.faces = new Typefaces(document, fonts);
        this.notes = printout.notes();
        this.tree = new TagTree(document, TitleSheet.hasTitle(printout) ? "H2" : "H1");
        behind.add(new RevisedPaper(printout));
        if (!printout.printing().reader().isEmpty()) {
            behind.add(Watermark.of(
                    printout.printing().reader(),
                    document,
                    faces,
                    printout.pages().size()));
        }
    }

    void print() throws IOException {
        if (printout.hasTitlePage()) {
            print(Sheet.of(TitleSheet.page(printout)), List.of(new TitleSheet(printout, tree.document())));
        }
        ScriptTags tags = ScriptTags.of(printout, tree.document());
        NoteLinks links = new NoteLinks(notes, tags::of);
        List<Layer> layers = List.of(
                new Header(printout, date),
                new Body(printout, tags),
                links,
                new CrossedOut(),
                new Asterisks(printout.changed()));
        for (Sheet sheet : printout.sheets()) {
            places.put(sheet.page().number(), print(sheet, layers));
        }
        if (!notes.isEmpty()) {
            list(links);
        }
        if (document.getNumberOfPages() == 0) {
            print(Sheet.of(TitleSheet.page(printout)), List.of());
        }
        Bookmarks.add(document, printout, places);
        tree.finish();
    }

    private void list(NoteLinks links) throws IOException {
        NoteList list = new NoteList(notes, printout.pages().size(), tree.document());
        for (Sheet sheet : list.sheets()) {
            print(sheet, List.of(list));
        }
        links.tie(tree, places, list.places());
    }

    private PDPage print(Sheet sheet, List<Layer> layers) throws IOException {
        float width = PageSheet.points(printout.pages().size().width());
        float height = PageSheet.points(printout.pages().size().height());
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PageSheet on = new PageSheet(
                    content, faces, tree.page(page), printout.pages().size());
            for (Layer layer : behind) {
                layer.draw(sheet, on);
            }
            for (Layer layer : layers) {
                layer.draw(sheet, on);
            }
        }
        return page;
    }
}
