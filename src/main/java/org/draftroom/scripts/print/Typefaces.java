package org.draftroom.scripts.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;

/**
 * The fonts of one document, opened when first needed: Courier Prime, then Cousine for Cyrillic, Greek and Hebrew,
 * then one each for Japanese, Korean and Chinese, the language of the script first. A character that none of them
 * has is printed as a box, so that it is seen to be missing.
 */
final class Typefaces {

    private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};
    private static final List<String> FAMILIES = List.of("CourierPrime", "Cousine");
    private static final String JAPANESE = "SawarabiGothic-Regular";
    private static final String KOREAN = "NanumGothicCoding-Regular";
    private static final String CHINESE = "NotoSansSC-Regular";
    private static final Map<String, List<String>> EAST_ASIAN = Map.of(
            "ja", List.of(JAPANESE, CHINESE, KOREAN),
            "ko", List.of(KOREAN, CHINESE, JAPANESE),
            "zh", List.of(CHINESE, KOREAN, JAPANESE));
    private static final int BOX = 0x25a1;

    private final PDDocument document;
    private final List<String> eastAsian;
    private final Map<String, Typeface> open = new HashMap<>();
    private final Map<Integer, Typeface> known = new HashMap<>();

    /** @param language of the script, as a BCP 47 code */
    Typefaces(PDDocument document, String language) {
        this.document = document;
        this.eastAsian = EAST_ASIAN.getOrDefault(language.split("-")[0], EAST_ASIAN.get("ja"));
    }

    /** Text in one font. */
    record Piece(Typeface face, String text) {}

    /** Divides a text by the fonts that have its characters. What takes no column and is in no font is left out. */
    List<Piece> pieces(String written, int style) {
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
            Typeface next = has == null ? face(BOX, style) : has;
            if (next != face && !same.isEmpty()) {
                pieces.add(new Piece(face, same.toString()));
                same.setLength(0);
            }
            face = next;
            same.appendCodePoint(has == null ? BOX : character);
        }
        if (!same.isEmpty()) {
            pieces.add(new Piece(face, same.toString()));
        }
        return pieces;
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

    /** The font that has a character, or null. */
    private Typeface face(int codePoint, int style) {
        return known.computeIfAbsent(
                codePoint << 2 | style & (Style.BOLD | Style.ITALIC), key -> find(codePoint, style));
    }

    private Typeface find(int codePoint, int style) {
        for (String family : FAMILIES) {
            Typeface face = open(family + "-" + FACES[style & (Style.BOLD | Style.ITALIC)]);
            if (face.has(codePoint)) {
                return face;
            }
        }
        for (String name : mayBeEastAsian(codePoint) ? eastAsian : List.<String>of()) {
            Typeface face = open(name);
            if (face.has(codePoint)) {
                return face;
            }
        }
        return null;
    }

    /** Whether the large fonts are worth opening: they have no other alphabets and no emoji. */
    private static boolean mayBeEastAsian(int codePoint) {
        return codePoint >= 0x2000 && codePoint <= 0xffff || codePoint >= 0x1100 && codePoint <= 0x11ff;
    }

    private Typeface open(String name) {
        return open.computeIfAbsent(name, file -> Typeface.open(file, document));
    }
}
