package org.draftroom.storyboards.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures that ffmpeg has too, against ffmpeg's. It works on planes of 8 bits: those are made here as BT.709 says, each
 * sample rounded, and once by ffmpeg's own conversion.
 */
class FfmpegLightTest {

    private BufferedImage image;
    private byte[] planes;
    private int pixels;

    @BeforeAll
    static void ffmpegIsThere() {
        assumeTrue(Ffmpeg.isThere(), "skipped: no ffmpeg on this machine (apt install ffmpeg)");
    }

    private void draw(String picture) {
        image = Drawn.picture(picture);
        pixels = image.getWidth() * image.getHeight();
        planes = new byte[3 * pixels];
        int[] rgb = new int[3];
        for (int i = 0; i < pixels; i++) {
            image.getRaster().getPixel(i % image.getWidth(), i / image.getWidth(), rgb);
            double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
            planes[i] = (byte) Math.round(y + 1e-9);
            planes[pixels + i] = (byte) Math.min(255, Math.round(128 + (rgb[2] - y) / 1.8556));
            planes[2 * pixels + i] = (byte) Math.min(255, Math.round(128 + (rgb[0] - y) / 1.5748));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"97x61 8 noise 7", "120x90 8 scene 3 #9a8a76", "256x4 8 ramp #000000 #ffffff"})
    void lumaPercentilesAndSaturationAreThoseOfSignalstats(String picture) {
        draw(picture);
        Light light = LightMeter.measure(image);
        String said = Ffmpeg.statistics(planes, "yuv444p", image.getWidth(), image.getHeight(), "");

        assertThat(light.luma().percentile(0.1)).isEqualTo((int) figure(said, "YLOW"));
        assertThat(light.luma().percentile(0.9)).isEqualTo((int) figure(said, "YHIGH"));
        assertThat(255 * light.means().luma()).isCloseTo(figure(said, "YAVG"), within(0.05));
        assertThat(light.means().saturation()).isCloseTo(figure(said, "SATAVG"), within(0.75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97x61 8 noise 7", "120x90 8 scene 3 #9a8a76", "120x90 8 scene 6 #c02818"})
    void ffmpegsOwnConversionToLumaHasTheSameMean(String picture) {
        draw(picture);
        byte[] rgb = new byte[3 * pixels];
        int[] pixel = new int[3];
        for (int i = 0; i < pixels; i++) {
            image.getRaster().getPixel(i % image.getWidth(), i / image.getWidth(), pixel);
            for (int c = 0; c < 3; c++) {
                rgb[3 * i + c] = (byte) pixel[c];
            }
        }
        String converted = "scale=out_color_matrix=bt709:out_range=full:flags=accurate_rnd,format=yuv444p,";
        String said = Ffmpeg.statistics(rgb, "rgb24", image.getWidth(), image.getHeight(), converted);
        assertThat(255 * LightMeter.measure(image).means().luma()).isCloseTo(figure(said, "YAVG"), within(0.6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97x61 8 noise 7", "120x90 8 scene 3 #9a8a76", "300x40 8 ramp #ffb46b #30200c"})
    void everyPixelOfTheWaveformIsWhereFfmpegHasIt(String picture) {
        draw(picture);
        int width = image.getWidth();
        byte[] drawn = Ffmpeg.grey(
                Arrays.copyOf(planes, pixels),
                width,
                image.getHeight(),
                "waveform=mode=column:mirror=0:filter=lowpass:intensity=0.004");
        Columns columns = new Columns(width);
        Line line = new Line(width, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            Codes.of(image).read(y, line);
            columns.add(line);
        }
        for (int x = 0; x < width; x++) {
            for (int level = 0; level < 256; level++) {
                assertThat(columns.luma[x * 256 + level]).isEqualTo(drawn[level * width + x] & 0xff);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"97x61 8 noise 7", "120x90 8 scene 3 #9a8a76"})
    void theHistogramIsAsHighAsFfmpegDrawsIt(String picture) {
        draw(picture);
        Histogram luma = LightMeter.measure(image).luma();
        int tall = 1000;
        byte[] drawn = Ffmpeg.grey(
                Arrays.copyOf(planes, pixels),
                image.getWidth(),
                image.getHeight(),
                "histogram=level_height=" + tall + ":scale_height=0");
        for (int level = 0; level < 256; level++) {
            int column = level;
            long high = java.util.stream.IntStream.range(0, tall)
                    .filter(y -> (drawn[y * 256 + column] & 0xff) > 128)
                    .count();
            assertThat((double) high).isCloseTo((double) tall * luma.counts().get(level) / luma.peak(), within(1.0));
        }
    }

    private static double figure(String said, String name) {
        Matcher matcher =
                Pattern.compile("signalstats\\." + name + "=([\\d.]+)").matcher(said);
        assertThat(matcher.find()).as(said).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
