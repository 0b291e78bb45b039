package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;

class ReadingCopyTest {

    private static final Pattern FONT = Pattern.compile("font-family: (\\w+);.*?base64,([^)]+)\\)");

    private static final String SCRIPT = """
            Title: Low Tide

            int. boathouse - dusk

            Rain on *tin*. Дождь. 雨。 🎬

            ADA
            Now.
            """;

    @Test
    void hasTheFontsThatItNeedsWithTheCharactersThatItHas() throws IOException {
        List<String> families = new ArrayList<>();
        Matcher fonts = FONT.matcher(ReadingCopy.of(Fountain.parse(SCRIPT)));
        while (fonts.find()) {
            families.add(fonts.group(1));
            byte[] file = Base64.getDecoder().decode(fonts.group(2));
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                assertThat(font.getNumberOfGlyphs()).isBetween(3, 60);
            }
        }
        assertThat(families)
                .containsExactly("CourierPrime", "CourierPrime", "CourierPrime", "Cousine", "SawarabiGothic");
    }

    @Test
    void fetchesNothing() {
        assertThat(ReadingCopy.of(Fountain.parse(SCRIPT)))
                .doesNotContain("http:", "https:", "src=\"", "<link", "<script", "@import")
                .contains("--fonts: CourierPrime, Cousine, SawarabiGothic;");
    }
}
