package org.draftroom.storyboards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every reading, whatever it was made from. */
final class Bounds {

    private static final int LONGEST = 320;

    private Bounds() {}

    static void hold(PanelReading reading) {
        for (PanelField<?> field : PanelField.all()) {
            Seen<?> seen = reading.get(field);
            assertThat(seen.corrected()).isFalse();
            if (field.isClosed() && !seen.isUnsure()) {
                assertThat(field.terms().contains(seen.value().get())).isTrue();
            }
        }
        line(reading.happens());
        line(reading.location());
        reading.figures().value().orElse(List.of()).forEach(Bounds::figure);
        reading.props().value().orElse(List.of()).forEach(prop -> line(prop.what()));
        List<Lettering> lettering = reading.lettering().value().orElse(List.of());
        lettering.forEach(one -> line(one.text()));
        assertThat(lettering).hasSizeLessThanOrEqualTo(6);
        assertThat(reading.figures().value().orElse(List.of())).hasSizeLessThanOrEqualTo(6);
    }

    private static void figure(Figure figure) {
        assertThat(figure.name().value().orElse("LENA")).isIn("LENA", "NADIR");
        assertThat(figure.looks().length()).isLessThan(LONGEST);
        assertThat(figure.looks()).doesNotContain("left");
        figure.wardrobe().value().orElseThrow().forEach(Bounds::line);
    }

    private static void line(Seen<String> text) {
        text.value().ifPresent(Bounds::line);
    }

    private static void line(String text) {
        assertThat(text.length()).isBetween(1, LONGEST);
        assertThat(text.codePoints().noneMatch(Character::isISOControl)).isTrue();
    }
}
