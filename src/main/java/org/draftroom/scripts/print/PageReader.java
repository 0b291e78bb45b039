package org.draftroom.scripts.print;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.printed.Glyph;
import org.draftroom.screenplay.printed.PrintedPage;

/**
 * Takes the text with its places out of one page after another. Left out are characters that aren't upright, that
 * are tiny, white or transparent, on a layer that is switched off, or outside the page. Text that a scanner put invisibly
 * over a picture is kept apart.
 */
final class PageReader extends PDFStreamEngine {

    private static final double LEVEL = 0.05;
    private static final double SLANT = 0.1;

    /** In thousandths of an inch: nobody reads what is smaller. */
    private static final int SMALLEST = 20;

    private final ReadingLimits limits;
    private final LetterTable letters = new LetterTable();
    private final FontStyle styles = new FontStyle();
    private final HiddenLayers layers;
    private final NamedParts parts;
    private final Rules rules = new Rules(this);
    private List<Glyph> seen;
    private List<Glyph> unseen;
    private PageView view;

    PageReader(ReadingLimits limits, PDDocument document) {
        this.limits = limits;
        this.layers = new HiddenLayers(document);
        this.parts = new NamedParts(document);
        Operators.ofText(this).forEach(this::addOperator);
        Operators.ofFill(this).forEach(this::addOperator);
        rules.operators().forEach(this::addOperator);
    }

    /** What a page says: its print, and the text of a scanned one. */
    record PageText(PrintedPage print, PrintedPage scan) {}

    PageText read(PDPage page) throws IOException {
        view = new PageView(page);
        seen = new ArrayList<>();
        unseen = new ArrayList<>();
        rules.clear();
        layers.reset();
        parts.turnTo(page);
        processPage(page);
        return new PageText(
                PrintedPage.of(view.width(), view.height(), seen, rules.found()),
                PrintedPage.of(view.width(), view.height(), unseen, List.of()));
    }

    /** How many characters were met, and how many of them nobody can tell. */
    LetterTable letters() {
        return letters;
    }

    NamedParts parts() {
        return parts;
    }

    PageView view() {
        return view;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.checkDepth(getGraphicsStackSize());
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) throws IOException {
        if (fault instanceof ReadingLimits.Exceeded) {
            throw fault;
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
        parts.begin(properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        parts.end();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        limits.countGlyph();
        if (layers.isHidden()) {
            return;
        }
        Point2D.Float at = view.at(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float up = view.at(matrix.transformPoint(0, 1));
        Point2D.Float along = view.at(matrix.transformPoint(1, 0));
        float across = along.x - at.x;
        float size = at.y - up.y;
        if (across <= 0 || size < SMALLEST || Math.abs(along.y - at.y) > LEVEL * across || !view.has(at)) {
            return;
        }
        int style = styles.of(font) | (up.x - at.x > SLANT * size ? Style.ITALIC : 0);
        add(letters.text(font, code), at, new float[] {advance(displacement) * across, size}, style);
    }

    /** How far a character moves the next one, of a character's size: its width and the spacing behind it. */
    private float advance(Vector displacement) {
        float size = getGraphicsState().getTextState().getFontSize();
        float spacing = getGraphicsState().getTextState().getCharacterSpacing();
        return displacement.getX() + (size == 0 ? 0 : Math.max(0, Math.min(size / 2, spacing)) / size);
    }

    private void add(String text, Point2D.Float at, float[] extent, int style) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean scanned = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        if (text.isEmpty() || !scanned && (Inks.isWhite(state) || state.getNonStrokeAlphaConstant() == 0)) {
            return;
        }
        int bold = mode == RenderingMode.FILL_STROKE ? Style.BOLD : 0;
        Glyph glyph = new Glyph(
                text,
                Math.round(at.x),
                Math.round(at.x + extent[0]),
                Math.round(at.y),
                Math.round(extent[1]),
                style | bold,
                parts.current());
        (scanned ? unseen : seen).add(glyph);
    }
}
