package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.SourceMap;
import org.draftroom.screenplay.TitlePage;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;

/** The notes behind the last page: a heading and a paragraph each, laid out like action. */
final class NoteList implements Layer {

    private static final String TITLE = "**Notes**";

    private final List<Sheet> sheets;
    private final List<Tag> tags = new ArrayList<>();
    private final Map<Integer, Float> tops = new HashMap<>();

    NoteList(List<PlacedNote> notes, PageSize paper, Tag document) {
        List<Element> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph(TITLE));
        notes.forEach(note -> paragraphs.add(paragraph(note.listed())));
        this.sheets = Pagination.paginate(new Screenplay("", TitlePage.NONE, paragraphs), paper).pages().stream()
                .map(page -> Sheet.of(new Page(0, page.lines(), page.end())))
                .toList();
        Tag section = document.add("Notes");
        tags.add(section.add("NotesHeading"));
        notes.forEach(note -> tags.add(section.add("ScriptNote")));
    }

    private static Element paragraph(String text) {
        return new Element(ElementType.ACTION, 0, 0, text, SourceMap.unbroken(0), Element.Traits.PLAIN);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        for (Line line : sheet.wanted()) {
            float y = on.baseline(line.row());
            tops.putIfAbsent(line.element(), y + 12);
            if (!line.text().isEmpty()) {
                on.part(tags.get(line.element()), () -> Body.set(line, " ", on));
            }
        }
    }

    /** Where each note is listed, by its number. */
    Map<Integer, PDPageXYZDestination> places() {
        Map<Integer, PDPageXYZDestination> places = new HashMap<>();
        for (int number = 1; number < tags.size(); number++) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(tags.get(number).element().getPage());
            place.setTop(Math.round(tops.get(number)));
            places.put(number, place);
        }
        return places;
    }
}
