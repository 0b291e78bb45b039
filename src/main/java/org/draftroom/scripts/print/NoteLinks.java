package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** The numbers of the notes, small and raised in the text; each leads to its place in the list at the end. */
final class NoteLinks implements Layer {

    private static final float SIZE = 7;
    private static final float RAISED = 4.5f;
    private static final float DIGIT = SIZE * 0.6f;
    private static final int INK = 0x1a3fa8;

    private record Pending(PlacedNote note, Tag tag, PDRectangle area, int page) {}

    private final Map<Integer, List<PlacedNote>> notes;
    private final Function<Integer, Tag> tags;
    private final List<Pending> pending = new ArrayList<>();

    /** @param tags the tag of each printed element */
    NoteLinks(List<PlacedNote> notes, Function<Integer, Tag> tags) {
        this.notes =
                notes.stream().collect(Collectors.groupingBy(note -> note.page().number()));
        this.tags = tags;
    }

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        for (PlacedNote note : notes.getOrDefault(sheet.page().number(), List.of())) {
            String digits = String.valueOf(note.number());
            float x = PageSheet.points(note.left()) + 0.5f;
            float y = on.baseline(note.line().row()) + RAISED;
            x = isBeside(y, x) ? end() + 2 : x;
            draw(note, digits, new PDRectangle(x, y - 1, digits.length() * DIGIT, SIZE), on);
        }
    }

    /** Whether the number before this one is in its way. */
    private boolean isBeside(float y, float x) {
        if (pending.isEmpty()) {
            return false;
        }
        PDRectangle last = pending.get(pending.size() - 1).area();
        return last.getLowerLeftY() == y - 1 && x < last.getUpperRightX() + 2 && x >= last.getLowerLeftX();
    }

    private float end() {
        return pending.get(pending.size() - 1).area().getUpperRightX();
    }

    private void draw(PlacedNote note, String digits, PDRectangle area, PageSheet on) throws IOException {
        Tag tag = tags.apply(note.line().element()).add("Link");
        on.part(tag, () -> {
            on.ink(INK);
            on.small(digits, SIZE, area.getLowerLeftX(), area.getLowerLeftY() + 1);
            on.ink(0);
        });
        pending.add(new Pending(note, tag, area, note.page().number()));
    }

    /** Ties each number to its place in the list; once all pages are printed. */
    void tie(TagTree tree, Map<Integer, PDPage> pages, Map<Integer, PDPageXYZDestination> list) throws IOException {
        for (Pending number : pending) {
            PDPage page = pages.get(number.page());
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(number.area());
            link.setContents(PrintWords.CHOSEN.note(
                    number.note().number(), number.note().note().text()));
            link.setDestination(list.get(number.note().number()));
            link.setPage(page);
            link.setPrinted(true);
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            link.setBorderStyle(none);
            link.setStructParent(tree.own(number.tag()));
            page.getAnnotations().add(link);
            PDObjectReference reference = new PDObjectReference();
            reference.setReferencedObject(link);
            number.tag().element().appendKid(reference);
        }
    }
}
