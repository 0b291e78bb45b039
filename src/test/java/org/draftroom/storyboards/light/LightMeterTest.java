package org.draftroom.storyboards.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure against the plainest computation of it, over the pictures of light/pictures.txt. */
class LightMeterTest {

    static Stream<LightCase> pictures() {
        return LightCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void figuresEqualThePlainestComputation(LightCase picture) {
        BufferedImage image = picture.image();
        ReferenceLight plain = new ReferenceLight(image);
        Light light = LightMeter.measure(image);

        assertThat(light.luma().counts()).isEqualTo(list(plain.luma));
        assertThat(List.of(
                        light.red().counts(),
                        light.green().counts(),
                        light.blue().counts()))
                .isEqualTo(Stream.of(plain.channels).map(LightMeterTest::list).toList());
        assertThat(light.means().luma()).isCloseTo(plain.meanLuma, within(1e-9));
        assertThat(light.means().green()).isCloseTo(plain.means[1], within(1e-9));
        assertThat(light.means().saturation()).isCloseTo(plain.saturation, within(1e-6));
        assertThat(light.luminance()).isCloseTo(plain.luminance, within(1e-6));
        assertThat(light.clipping().black()).isCloseTo(plain.black, within(1e-9));
        assertThat(light.clipping().white()).isCloseTo(plain.white, within(1e-9));
        assertThat(light.contrast().stops()).isCloseTo(plain.stops(), within(0.005));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void figuresAreThoseOfTheTable(LightCase picture) {
        assertThat(picture.said(LightMeter.measure(picture.image()))).isEqualTo(picture.figures());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void tilesInAnyOrderSayTheSameAsTheWholePicture(LightCase picture) {
        BufferedImage image = picture.image();
        int cut = Math.max(1, image.getWidth() / 3);
        LightMeter meter = new LightMeter(image.getWidth(), image.getHeight());
        if (cut < image.getWidth()) {
            meter.add(new Tile(image.getSubimage(cut, 0, image.getWidth() - cut, image.getHeight()), cut, 0));
        }
        meter.add(new Tile(image.getSubimage(0, 0, cut, image.getHeight()), 0, 0));
        Light whole = LightMeter.measure(image);
        Light tiled = meter.light();
        assertThat(tiled.luma()).isEqualTo(whole.luma());
        assertThat(tiled.zones()).isEqualTo(whole.zones());
        assertThat(tiled.palette()).isEqualTo(whole.palette());
        assertThat(tiled.luminance()).isCloseTo(whole.luminance(), within(1e-9));
    }

    @Test
    void greyAndSeeThroughAndPalettesAreReadAsPagesShowThem() {
        BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 128);
        assertThat(LightMeter.measure(grey).luma().counts().get(128)).isEqualTo(1);

        BufferedImage clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0x80_00_00_00);
        Light light = LightMeter.measure(clear);
        assertThat(light.luma().counts().get(255)).isEqualTo(15);
        assertThat(light.luma().counts().get(127)).isEqualTo(1);

        BufferedImage indexed = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_INDEXED);
        indexed.setRGB(0, 0, 0xffffffff);
        assertThat(LightMeter.measure(indexed).clipping().white()).isEqualTo(1 / 16.0);
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
