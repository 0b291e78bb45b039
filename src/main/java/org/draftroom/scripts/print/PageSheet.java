package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Run;

/**
 * One sheet of paper while it is printed on. Positions come in thousandths of an inch from the left and in rows below
 * the top margin, and become points. All that is drawn is either part of the text or an artifact.
 */
final class PageSheet {

    static final int CHARACTER = 100;

    private static final float SIZE = 12;
    private static final float LEADING = 12;
    private static final float CELL = 7.2f;
    private static final float FIRST_BASELINE = 72 + 9;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDPageContentStream content;
    private final Typefaces faces;
    private final PageTags tags;
    private final PageSize size;
    private Typeface face;
    private float faceSize;
    private float faceSpacing;

    PageSheet(PDPageContentStream content, Typefaces faces, PageTags tags, PageSize size) {
        this.content = content;
        this.faces = faces;
        this.tags = tags;
        this.size = size;
    }

    /** Something that is drawn. */
    interface Drawing {
        void draw() throws IOException;
    }

    static float points(int thousandths) {
        return thousandths * 0.072f;
    }

    float width() {
        return points(size.width());
    }

    float height() {
        return points(size.height());
    }

    /** The baseline of a row, from the lower edge of the paper. */
    float baseline(float row) {
        return height() - FIRST_BASELINE - row * LEADING;
    }

    PageTags tags() {
        return tags;
    }

    /** Draws what is no part of the text: it isn't read aloud. */
    void artifact(Drawing drawing) throws IOException {
        content.beginMarkedContent(ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    /** Draws what belongs to a tag. */
    void part(Tag tag, Drawing drawing) throws IOException {
        content.beginMarkedContent(tag.name(), tags.add(tag));
        drawing.draw();
        content.endMarkedContent();
    }

    /** Whether there is a font for every character. */
    boolean hasAll(List<Run> runs) {
        return runs.stream().allMatch(run -> faces.hasAll(run.text(), run.style()));
    }

    void text(String text, int style, int left, float y) throws IOException {
        text(text, style, left, y, "");
    }

    /** Sets a text and, in the same fonts, something unseen behind it, which is never underlined. */
    void text(String text, int style, int left, float y, String behind) throws IOException {
        float x = points(left);
        for (Typefaces.Piece piece : faces.pieces(text + behind, style)) {
            float width = Columns.of(piece.text()) * CELL;
            show(piece, x, y, width);
            x += width;
        }
        if ((style & Style.UNDERLINE) != 0) {
            line(points(left), y - 1.8f, points(left) + Columns.of(text) * CELL, y - 1.8f);
        }
    }

    /** A piece of another width than its columns is spaced out to fill them. */
    private void show(Typefaces.Piece piece, float x, float y, float width) throws IOException {
        boolean wide = Columns.of(piece.text()) != piece.text().length();
        float natural = wide ? piece.face().width(piece.text(), SIZE) : width;
        show(piece, SIZE, (width - natural) / piece.text().length(), x, y);
    }

    private void show(Typefaces.Piece piece, float size, float spacing, float x, float y) throws IOException {
        content.beginText();
        if (piece.face() != face || size != faceSize) {
            face = piece.face();
            faceSize = size;
            content.setFont(face.embedded(), size);
        }
        if (spacing != faceSpacing) {
            faceSpacing = spacing;
            content.setCharacterSpacing(spacing);
        }
        content.newLineAtOffset(x, y);
        content.showText(piece.text());
        content.endText();
    }

    /** Small print, in points from the lower left corner. */
    void small(String text, float size, float x, float y) throws IOException {
        small(text, Style.PLAIN, size, x, y);
    }

    /** Small print in a style, in points from the lower left corner. */
    void small(String text, int style, float size, float x, float y) throws IOException {
        float at = x;
        for (Typefaces.Piece piece : faces.pieces(text, style)) {
            show(piece, size, 0, at, y);
            at += piece.face().width(piece.text(), size);
        }
    }

    /** A thin line, in points from the lower left corner. */
    void line(float fromX, float fromY, float toX, float toY) throws IOException {
        content.setLineWidth(0.6f);
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    /** A picture in a box, in points from the lower left corner. */
    void picture(PDImageXObject picture, PDRectangle box) throws IOException {
        content.drawImage(picture, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    void fill(int color) throws IOException {
        ink(color);
        content.addRect(0, 0, width(), height());
        content.fill();
        ink(0);
    }

    /** The colour of what is printed from here on, {@code 0xRRGGBB}. */
    void ink(int color) throws IOException {
        content.setNonStrokingColor((color >> 16 & 255) / 255f, (color >> 8 & 255) / 255f, (color & 255) / 255f);
    }

    void stamp(PDFormXObject form) throws IOException {
        content.drawForm(form);
    }
}
