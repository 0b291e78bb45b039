package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.PageSize;

/**
 * Whose copy it is, behind the text of every page: the name once across the page, and small all over it, so that
 * no part of a page can be cut out without it.
 */
final class Watermark implements Layer {

    private static final float LIGHT = 0.9f;
    private static final float SMALL_LIGHT = 0.78f;
    private static final float LARGEST = 110;
    private static final float SMALL = 6.5f;
    private static final float ACROSS = 0.74f;
    private static final float BETWEEN = 88;

    private final PDFormXObject form;

    private Watermark(PDFormXObject form) {
        this.form = form;
    }

    static Watermark of(String reader, PDDocument document, Typefaces faces, PageSize size) throws IOException {
        float width = PageSheet.points(size.width());
        float height = PageSheet.points(size.height());
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(width, height));
        form.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, form)) {
            Stamp stamp = new Stamp(content, faces.pieces(reader, Style.PLAIN));
            double angle = Math.atan2(height, width);
            content.setNonStrokingColor(LIGHT);
            float natural = stamp.width(1);
            float large = Math.min(LARGEST, ACROSS * (float) Math.hypot(width, height) / natural);
            stamp.centered(large, angle, width / 2, height / 2);
            content.setNonStrokingColor(SMALL_LIGHT);
            stamp.everywhere(SMALL, angle, width, height);
        }
        return new Watermark(form);
    }

    @Override
    public void draw(Sheet sheet, PageSheet on) throws IOException {
        on.artifact(() -> on.stamp(form));
    }

    /** A name as it is stamped. */
    private record Stamp(PDPageContentStream content, List<Typefaces.Piece> pieces) {

        float width(float size) throws IOException {
            float width = 0;
            for (Typefaces.Piece piece : pieces) {
                width += piece.face().width(piece.text(), size);
            }
            return width;
        }

        void centered(float size, double angle, float x, float y) throws IOException {
            float half = width(size) / 2;
            float low = size * 0.3f;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            at(size, angle, x - (float) (half * cos - low * sin), y - (float) (half * sin + low * cos));
        }

        /** In rows that are shifted against each other. */
        void everywhere(float size, double angle, float width, float height) throws IOException {
            float step = Math.max(BETWEEN, (float) (width(size) * Math.cos(angle)) + size * 4);
            int row = 0;
            for (float y = 0; y < height; y += BETWEEN) {
                for (float x = row++ % 2 * step / 2; x < width; x += step) {
                    at(size, angle, x, y);
                }
            }
        }

        private void at(float size, double angle, float x, float y) throws IOException {
            content.beginText();
            content.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
            for (Typefaces.Piece piece : pieces) {
                content.setFont(piece.face().embedded(), size);
                content.showText(piece.text());
            }
            content.endText();
        }
    }
}
