package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.PageSize;

/** Sets the blocks of a form on sheet after sheet. For one thread. */
final class FormPress {

    /** Characters of the body's type in a line. */
    static final int MEASURE = 78;

    private static final int LEFT = 72;
    private static final int LEFT_THOUSANDTHS = 1000;
    private static final int TITLE_MEASURE = 64;
    private static final float BODY = 10;
    private static final float CELL = 6;
    private static final float LEADING = 13;
    private static final float TOP = 720;
    private static final float FOOT = 72;
    private static final float PADDING = 4;
    private static final int INDENT = 4;

    private final PDDocument document;
    private final Typefaces faces;
    private final TagTree tree;
    private PDPageContentStream content;
    private PageSheet on;
    private float y;

    FormPress(PDDocument document, FontChoice fonts) {
        this.document = document;
        this.faces = new Typefaces(document, fonts);
        this.tree = new TagTree(document, "H2");
    }

    void print(List<FormBlock> blocks) throws IOException {
        begin();
        for (FormBlock block : blocks) {
            if (block instanceof FormBlock.Title title) {
                large(tree.document().add("H1"), title.text());
            } else if (block instanceof FormBlock.Heading heading) {
                room(5 * LEADING);
                y -= LEADING;
                large(tree.document().add("H2"), heading.text());
            } else if (block instanceof FormBlock.Text text) {
                paragraph(tree.document().add("P"), text.text(), 0);
            } else if (block instanceof FormBlock.Quotation quotation) {
                paragraph(
                        tree.document().add("BlockQuote"), "“" + quotation.text() + "” " + quotation.source(), INDENT);
            } else if (block instanceof FormBlock.Table table) {
                table(table);
            }
        }
        content.close();
        tree.finish();
    }

    private void begin() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        on = new PageSheet(content, faces, tree.page(page), PageSize.LETTER);
        y = TOP;
        int number = document.getNumberOfPages();
        on.artifact(() -> on.small(number + ".", BODY, LEFT + (MEASURE - 3) * CELL, TOP + 2 * LEADING));
    }

    /** Goes on on another sheet when there is less room than this. */
    private void room(float height) throws IOException {
        if (y - height < FOOT) {
            begin();
        }
    }

    private void large(Tag tag, String text) throws IOException {
        for (String line : FormLines.of(text, TITLE_MEASURE)) {
            room(2 * LEADING);
            y -= 16;
            on.part(tag, () -> on.text(line, Style.BOLD, LEFT_THOUSANDTHS, y));
        }
        y -= 6;
    }

    private void paragraph(Tag tag, String text, int indent) throws IOException {
        for (String line : FormLines.of(text, MEASURE - 2 * indent)) {
            room(LEADING);
            y -= LEADING;
            on.part(tag, () -> on.small(line, BODY, LEFT + indent * CELL, y));
        }
        y -= 5;
    }

    private void table(FormBlock.Table table) throws IOException {
        Tag tag = tree.document().add("Table");
        for (int i = 0; i < table.rows().size(); i++) {
            row(tag.add("TR"), table, i);
        }
        y -= LEADING;
    }

    private void row(Tag tag, FormBlock.Table table, int index) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < table.widths().size(); column++) {
            List<String> cell = FormLines.of(
                    table.rows().get(index).get(column), table.widths().get(column) - 2);
            cells.add(cell);
            lines = Math.max(lines, cell.size());
        }
        float height = lines * LEADING + 2 * PADDING;
        room(height);
        float left = LEFT;
        for (int column = 0; column < cells.size(); column++) {
            float width = table.widths().get(column) * CELL;
            String kind = column == 0 || table.isHeaded() && index == 0 ? "TH" : "TD";
            cell(cell(tag, kind, column), cells.get(column), left);
            box(left, width, height);
            left += width;
        }
        y -= height;
    }

    private static Tag cell(Tag row, String kind, int column) {
        Tag cell = row.add(kind);
        if (kind.equals("TH")) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(column == 0 ? PDTableAttributeObject.SCOPE_ROW : PDTableAttributeObject.SCOPE_COLUMN);
            cell.element().addAttribute(scope);
        }
        return cell;
    }

    private void cell(Tag tag, List<String> lines, float left) throws IOException {
        float baseline = y - PADDING - BODY;
        for (String line : lines) {
            float at = baseline;
            on.part(tag, () -> on.small(line, BODY, left + CELL, at));
            baseline -= LEADING;
        }
    }

    private void box(float left, float width, float height) throws IOException {
        on.artifact(() -> {
            on.line(left, y, left + width, y);
            on.line(left, y - height, left + width, y - height);
            on.line(left, y, left, y - height);
            on.line(left + width, y, left + width, y - height);
        });
    }
}
