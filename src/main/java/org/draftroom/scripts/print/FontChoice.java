package org.draftroom.scripts.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Style;

/**
 * Which font has a character, opened when first needed: Courier Prime, then Cousine for Cyrillic, Greek and Hebrew,
 * then one each for Japanese, Korean and Chinese, that of the script's language first.
 */
final class FontChoice {

    static final int BOX = 0x25a1;

    private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};
    private static final List<String> FAMILIES = List.of("CourierPrime", "Cousine");
    private static final String JAPANESE = "SawarabiGothic-Regular";
    private static final String KOREAN = "NanumGothicCoding-Regular";
    private static final String CHINESE = "NotoSansSC-Regular";
    private static final Map<String, List<String>> EAST_ASIAN = Map.of(
            "ja", List.of(JAPANESE, CHINESE, KOREAN),
            "ko", List.of(KOREAN, CHINESE, JAPANESE),
            "zh", List.of(CHINESE, KOREAN, JAPANESE));

    private final List<String> eastAsian;
    private final Map<String, FontFile> open = new HashMap<>();
    private final Map<Integer, FontFile> known = new HashMap<>();

    /** @param language of the script, as a BCP 47 code */
    FontChoice(String language) {
        this.eastAsian = EAST_ASIAN.getOrDefault(language.split("-")[0], EAST_ASIAN.get("ja"));
    }

    /** The font that has a character in a style, or the nearest style there is; null where none has it. */
    FontFile of(int codePoint, int style) {
        int face = style & (Style.BOLD | Style.ITALIC);
        return known.computeIfAbsent(codePoint << 2 | face, key -> find(codePoint, face));
    }

    private FontFile find(int codePoint, int face) {
        for (String family : FAMILIES) {
            FontFile file = open(family + "-" + FACES[face]);
            if (file.has(codePoint)) {
                return file;
            }
        }
        for (String name : mayBeEastAsian(codePoint) ? eastAsian : List.<String>of()) {
            FontFile file = open(name);
            if (file.has(codePoint)) {
                return file;
            }
        }
        return null;
    }

    /** Whether the large fonts are worth opening: they have no other alphabets and no emoji. */
    private static boolean mayBeEastAsian(int codePoint) {
        return codePoint >= 0x2000 && codePoint <= 0xffff || codePoint >= 0x1100 && codePoint <= 0x11ff;
    }

    private FontFile open(String name) {
        return open.computeIfAbsent(name, FontFile::open);
    }
}
