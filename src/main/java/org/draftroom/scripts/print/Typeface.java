package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file: which characters it has, and itself embedded in a document as far as it is used. */
final class Typeface {

    private static final int COURIER = 600;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final PDDocument document;
    private final boolean fixed;
    private PDType0Font embedded;

    private Typeface(TrueTypeFont font, PDDocument document) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.document = document;
        float space = font.getAdvanceWidth(characters.getGlyphId(' ')) * 1000f / font.getUnitsPerEm();
        this.fixed = Math.abs(space - COURIER) < 2;
    }

    static Typeface open(String name, PDDocument document) {
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            return new Typeface(font, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its space is as wide as Courier's, so that words in it may be parted by it. */
    boolean isFixed() {
        return fixed;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    PDType0Font embedded() throws IOException {
        if (embedded == null) {
            embedded = PDType0Font.load(document, font, true);
        }
        return embedded;
    }

    /** How wide a text is at a size, in points. */
    float width(String text, float size) throws IOException {
        return embedded().getStringWidth(text) * size / 1000;
    }
}
