package org.draftroom.screenplay;

/**
 * Which language a screenplay is in, as a BCP 47 code: what its title page says ({@code Language: fr}), else what
 * its letters and its small words say. English where nothing else is likelier.
 */
public final class Language {

    /** So many characters tell enough. */
    private static final int ENOUGH = 40_000;

    /** Alphabets, and the language each names where its words don't tell. */
    private enum Letters {
        LATIN("en", 'A', 0x024f),
        KANA("ja", 0x3040, 0x30ff),
        HANGUL("ko", 0xac00, 0xd7a3),
        HAN("zh", 0x4e00, 0x9fff),
        CYRILLIC("ru", 0x0400, 0x04ff),
        GREEK("el", 0x0370, 0x03ff),
        HEBREW("he", 0x0590, 0x05ff),
        ARABIC("ar", 0x0600, 0x06ff);

        private final String code;
        private final int first;
        private final int last;

        Letters(String code, int first, int last) {
            this.code = code;
            this.first = first;
            this.last = last;
        }
    }

    private Language() {}

    /** The language's code, never empty. */
    public static String of(Screenplay screenplay) {
        for (String named : screenplay.titlePage().values("language", "lang")) {
            if (named.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                return named;
            }
        }
        String text = sentences(screenplay);
        Letters letters = letters(text);
        return letters == Letters.LATIN || letters == Letters.CYRILLIC
                ? SmallWords.language(text, letters.code)
                : letters.code;
    }

    private static String sentences(Screenplay screenplay) {
        StringBuilder text = new StringBuilder();
        for (Element element : screenplay.elements()) {
            if (text.length() < ENOUGH && (element.is(ElementType.ACTION) || element.is(ElementType.DIALOGUE))) {
                String said = element.text();
                text.append(said, 0, Math.min(said.length(), ENOUGH)).append('\n');
            }
        }
        return text.toString();
    }

    private static Letters letters(String text) {
        int[] counts = new int[Letters.values().length];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (Letters letters : Letters.values()) {
                counts[letters.ordinal()] += c >= letters.first && c <= letters.last ? 1 : 0;
            }
        }
        mix(counts);
        Letters most = Letters.LATIN;
        for (Letters letters : Letters.values()) {
            most = counts[letters.ordinal()] > counts[most.ordinal()] ? letters : most;
        }
        return most;
    }

    /** Japanese is written in Chinese characters too, so a few letters of its own decide. */
    private static void mix(int[] counts) {
        int kana = counts[Letters.KANA.ordinal()];
        int han = counts[Letters.HAN.ordinal()];
        if (kana * 10 > han) {
            counts[Letters.KANA.ordinal()] += han;
        }
    }
}
