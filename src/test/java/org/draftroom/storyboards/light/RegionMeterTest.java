package org.draftroom.storyboards.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import org.draftroom.storyboards.reading.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionMeterTest {

    /** Light twice as bright is one stop; codes by the sRGB curve: 0.5 is #bcbcbc, 0.25 #898989, 0.0625 #474747. */
    @ParameterizedTest
    @CsvSource({
        "#bcbcbc, #898989, 1.00",
        "#898989, #bcbcbc, -1.00",
        "#bcbcbc, #474747, 3.00",
        "#808080, #808080, 0.00",
        "#ffffff, #bcbcbc, 1.01",
    })
    void aRatioIsInStopsOfLinearLight(String left, String right, double stops) {
        List<Patch> patches = patches(
                Drawn.picture("80x40 8 halves " + left + " " + right),
                new Region(0.1, 0.2, 0.3, 0.5),
                new Region(0.6, 0.2, 0.3, 0.5));
        assertThat(patches.get(0).stopsOver(patches.get(1))).isCloseTo(stops, within(0.02));
        assertThat(patches.get(0).pixels()).isEqualTo(24 * 20);
    }

    @Test
    void theWholePictureIsItsMeanLuminanceAndTheSmallestRegionIsAPixel() {
        BufferedImage image = Drawn.picture("97x61 16 noise 5");
        List<Patch> patches = patches(image, new Region(0, 0, 1, 1), new Region(0.999, 0.999, 0.001, 0.001));
        assertThat(patches.get(0).luminance())
                .isCloseTo(LightMeter.measure(image).luminance(), within(1e-9));
        assertThat(patches.get(0).pixels()).isEqualTo(97 * 61);
        assertThat(patches.get(1).pixels()).isEqualTo(1);
    }

    @Test
    void blackHasNoRatio() {
        Patch black = patches(Drawn.picture("8x8 8 flat #000000"), new Region(0, 0, 1, 1))
                .get(0);
        assertThat(black.isBlack()).isTrue();
    }

    private static List<Patch> patches(BufferedImage image, Region... regions) {
        int cut = image.getHeight() / 2;
        RegionMeter meter = new RegionMeter(image.getWidth(), image.getHeight(), List.of(regions));
        meter.add(new Tile(image.getSubimage(0, cut, image.getWidth(), image.getHeight() - cut), 0, cut));
        meter.add(new Tile(image.getSubimage(0, 0, image.getWidth(), cut), 0, 0));
        return meter.patches();
    }
}
