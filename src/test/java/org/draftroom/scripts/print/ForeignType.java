package org.draftroom.scripts.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.draftroom.screenplay.Style;

/** The fonts of a foreign press. */
final class ForeignType {

    private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};
    private static final FontName[] COURIER = {
        FontName.COURIER, FontName.COURIER_BOLD, FontName.COURIER_OBLIQUE, FontName.COURIER_BOLD_OBLIQUE
    };
    private static final FontName[] TIMES = {
        FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC, FontName.TIMES_BOLD_ITALIC
    };

    private final PDDocument document;
    private final HouseStyle.Type type;
    private final Map<Integer, PDFont> fonts = new HashMap<>();

    ForeignType(PDDocument document, HouseStyle.Type type) {
        this.document = document;
        this.type = type;
    }

    PDFont font(int style) {
        return fonts.computeIfAbsent(style & (Style.BOLD | Style.ITALIC), this::open);
    }

    private PDFont open(int face) {
        try (InputStream file = ForeignType.class.getResourceAsStream("/fonts/Cousine-" + FACES[face] + ".ttf")) {
            return switch (type) {
                case COURIER -> new PDType1Font(COURIER[face]);
                case TIMES -> new PDType1Font(TIMES[face]);
                case EMBEDDED -> PDType0Font.load(document, file, true);
                case SINGLE_BYTE -> PDTrueTypeFont.load(document, file, WinAnsiEncoding.INSTANCE);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How wide a text is, in inches. */
    float width(String text, int style, float size) {
        try {
            return font(style).getStringWidth(text) * size / 72000;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
