package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.draftroom.screenplay.Style;

/**
 * The fonts of one document, opened when first needed: Courier Prime, then Cousine for Cyrillic, Greek and
 * Hebrew, then Sawarabi Gothic for Japanese and much of Chinese. A character that none of them has is printed
 * as a box, so that it is seen to be missing.
 */
final class Typefaces {

    private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};
    private static final String[] FAMILIES = {"CourierPrime", "Cousine"};
    private static final String CJK = "SawarabiGothic-Regular";
    private static final int BOX = 0x25a1;

    private final PDDocument document;
    private final Map<String, Typeface> open = new HashMap<>();

    Typefaces(PDDocument document) {
        this.document = document;
    }

    /** Text in one font. */
    record Piece(Typeface face, String text) {}

    /** Divides a text by the fonts that have its characters. */
    List<Piece> pieces(String text, int style) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Typeface face = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = printable(text.codePointAt(i));
            Typeface next = face(character, style);
            if (next != face && !same.isEmpty()) {
                pieces.add(new Piece(face, same.toString()));
                same.setLength(0);
            }
            face = next == null ? box(style) : next;
            same.appendCodePoint(next == null ? BOX : character);
        }
        if (!same.isEmpty()) {
            pieces.add(new Piece(face, same.toString()));
        }
        return pieces;
    }

    private static int printable(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0xa0 ? ' ' : codePoint;
    }

    private Typeface face(int codePoint, int style) {
        for (String family : FAMILIES) {
            Typeface face = open(family + "-" + FACES[style & (Style.BOLD | Style.ITALIC)]);
            if (face.has(codePoint)) {
                return face;
            }
        }
        Typeface cjk = open(CJK);
        return cjk.has(codePoint) ? cjk : null;
    }

    private Typeface box(int style) {
        return face(BOX, style);
    }

    private Typeface open(String name) {
        return open.computeIfAbsent(name, file -> Typeface.open(file, document));
    }
}
