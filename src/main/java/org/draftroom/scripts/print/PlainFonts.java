package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a document names but doesn't bring along. Only widths and letters are asked, and those
 * the document says itself; so one font serves for all, and the machine's fonts are never searched.
 */
final class PlainFonts implements FontMapper {

    private TrueTypeFont font;

    private PlainFonts() {}

    /** From now on fonts of this program are looked up here. */
    static void use() {
        FontMappers.set(new PlainFonts());
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            try (InputStream file = PlainFonts.class.getResourceAsStream("/fonts/CourierPrime-Regular.ttf")) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor described) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor described) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor described, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(), true);
    }
}
