package org.draftroom.scripts.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;

/** The fonts of one document. A character that none has is printed as a box, so that it is seen to be missing. */
final class Typefaces {

    private final PDDocument document;
    private final FontChoice fonts;
    private final Typeface[] plain = new Typeface[4];
    private final Map<FontFile, Typeface> used = new HashMap<>();

    Typefaces(PDDocument document, FontChoice fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** Text in one font. */
    record Piece(Typeface face, String text) {}

    /** Divides a text by the fonts that have its characters. What takes no column and is in no font is left out. */
    List<Piece> pieces(String written, int style) {
        if (!written.isEmpty() && isPlain(written)) {
            return List.of(new Piece(plain(style), written));
        }
        String text = composed(written);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Typeface face = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = printable(text.codePointAt(i));
            Typeface has = character == ' ' && face != null && face.isFixed() ? face : face(character, style);
            if (has == null && Columns.of(Character.toString(character)) == 0) {
                continue;
            }
            Typeface next = has == null ? face(FontChoice.BOX, style) : has;
            if (next != face && !same.isEmpty()) {
                pieces.add(new Piece(face, same.toString()));
                same.setLength(0);
            }
            face = next;
            same.appendCodePoint(has == null ? FontChoice.BOX : character);
        }
        if (!same.isEmpty()) {
            pieces.add(new Piece(face, same.toString()));
        }
        return pieces;
    }

    /** Whether a text is printed character by character as it is written. */
    boolean hasAll(String written, int style) {
        boolean isComposed = Normalizer.isNormalized(written, Normalizer.Form.NFC);
        return isPlain(written)
                || isComposed && written.codePoints().allMatch(c -> printable(c) == c && face(c, style) != null);
    }

    /** Whether it has only letters, digits and marks of ASCII, which the first font has. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private Typeface plain(int style) {
        int face = style & (Style.BOLD | Style.ITALIC);
        plain[face] = plain[face] == null ? face(' ', style) : plain[face];
        return plain[face];
    }

    /** Fonts have letters with their accents, not the accents alone. */
    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int printable(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0xa0 ? ' ' : codePoint;
    }

    private Typeface face(int codePoint, int style) {
        FontFile file = fonts.of(codePoint, style);
        return file == null ? null : used.computeIfAbsent(file, fresh -> new Typeface(fresh, document));
    }
}
