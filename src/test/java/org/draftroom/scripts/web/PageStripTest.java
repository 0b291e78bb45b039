package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.scripts.CheckedScript.Slip;
import org.draftroom.scripts.Excerpt;
import org.junit.jupiter.api.Test;

class PageStripTest {

    @Test
    void ofVeryManyPagesNothingIsDrawn() {
        PageStrip strip = PageStrip.of(12_000, List.of(slip(Kind.ORPHAN_CUE, 11_000, 0)));
        assertThat(strip.pages() + strip.errors()).isEmpty();
        assertThat(strip.with()).isOne();
        assertThat(strip.of()).isEqualTo(12_000);
    }

    @Test
    void drawsAPageForEachAndATickForEachFinding() {
        PageStrip strip = PageStrip.of(33, List.of(slip(Kind.ORPHAN_CUE, 1, 0), slip(Kind.REPEATED_WORD, 33, 56)));
        assertThat(strip.width()).isEqualTo(31 * 34 + 32);
        assertThat(strip.height()).isEqualTo(48 + 43);
        assertThat(strip.pages()).startsWith("M1 2h30v39h-30z").endsWith("M1 50h30v39h-30z");
        assertThat(strip.errors()).isEqualTo("M5 6h22");
        assertThat(strip.warnings()).isEqualTo("M5 85h22");
        assertThat(strip.hints()).isEmpty();
        assertThat(strip.with()).isEqualTo(2);
    }

    @Test
    void ticksThatFallTogetherAreDrawnOnce() {
        PageStrip strip = PageStrip.of(1, List.of(slip(Kind.LONG_ACTION, 1, 8), slip(Kind.LONG_ACTION, 1, 8)));
        assertThat(strip.hints()).isEqualTo("M5 10h22");
        assertThat(strip.with()).isOne();
    }

    private static Slip slip(Kind kind, int page, int row) {
        Finding finding = new Finding(kind, 0, 1, 1, "x", "Because.", List.of(), null);
        return new Slip(finding, new Excerpt("", "x", ""), page, row, "1");
    }
}
