package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Run;

/** One sheet of paper while lines are set on it. Positions come in thousandths of an inch and rows, and become points. */
final class PageSheet {

    private static final float SIZE = 12;
    private static final float LEADING = 12;
    private static final float CELL = 7.2f;
    private static final float FIRST_BASELINE = 72 + 9;
    private static final float HEADER_BASELINE = 36 + 9;
    private static final int HEADER_END = 7250;
    private static final int NUMBER_START = 750;
    private static final int NUMBER_END = 7375;
    private static final int CHARACTER = 100;

    private final PDPageContentStream content;
    private final Typefaces faces;
    private final float height;

    PageSheet(PDPageContentStream content, Typefaces faces, PageSize size) {
        this.content = content;
        this.faces = faces;
        this.height = points(size.height());
    }

    private static float points(int thousandths) {
        return thousandths * 0.072f;
    }

    void lines(List<Line> lines) throws IOException {
        for (Line line : lines) {
            line(line);
        }
    }

    void header(String header) throws IOException {
        text(header, Style.PLAIN, HEADER_END - header.length() * CHARACTER, height - HEADER_BASELINE);
    }

    private void line(Line line) throws IOException {
        float y = height - FIRST_BASELINE - line.row() * LEADING;
        int left = line.left();
        for (Run run : line.runs()) {
            text(run.text(), run.style(), left, y);
            left += Columns.of(run.text()) * CHARACTER;
        }
        if (!line.number().isEmpty()) {
            text(line.number(), Style.PLAIN, NUMBER_START, y);
            text(line.number(), Style.PLAIN, NUMBER_END - line.number().length() * CHARACTER, y);
        }
    }

    private void text(String text, int style, int left, float y) throws IOException {
        float x = points(left);
        for (Typefaces.Piece piece : faces.pieces(text, style)) {
            float width = Columns.of(piece.text()) * CELL;
            show(piece, x, y, width);
            x += width;
        }
        if ((style & Style.UNDERLINE) != 0) {
            underline(points(left), x, y);
        }
    }

    /** A piece of another width than its columns is spaced out to fill them. */
    private void show(Typefaces.Piece piece, float x, float y, float width) throws IOException {
        var font = piece.face().embedded();
        boolean wide = Columns.of(piece.text()) != piece.text().length();
        float natural = wide ? font.getStringWidth(piece.text()) * SIZE / 1000 : width;
        content.beginText();
        content.setFont(font, SIZE);
        content.setCharacterSpacing((width - natural) / piece.text().length());
        content.newLineAtOffset(x, y);
        content.showText(piece.text());
        content.endText();
    }

    private void underline(float from, float to, float y) throws IOException {
        content.setLineWidth(0.6f);
        content.moveTo(from, y - 1.8f);
        content.lineTo(to, y - 1.8f);
        content.stroke();
    }
}
