package org.draftroom.storyboards.light.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.draftroom.storyboards.light.Clipping.Channels;
import org.draftroom.storyboards.light.FalseColour;
import org.draftroom.storyboards.light.Histogram;
import org.draftroom.storyboards.light.Light;
import org.draftroom.storyboards.light.Temperature;
import org.draftroom.storyboards.light.Temperature.Estimate;
import org.draftroom.storyboards.light.Zone;

/** What was measured, as it is said. */
public record ShownLight(Light light, Curves curves) {

    private static final int TABLE_STEPS = 8;

    static ShownLight of(Light light) {
        return new ShownLight(light, Curves.of(light));
    }

    public String meanLuma() {
        return Figures.percent(light.means().luma());
    }

    public String saturation() {
        return Figures.of(light.means().saturation(), 1);
    }

    public String luminance() {
        return Figures.percent(light.luminance());
    }

    /** Stops, without the words around them. */
    public String contrast() {
        return Figures.of(light.contrast().stops(), 1);
    }

    public String black() {
        return Figures.percent(light.clipping().black());
    }

    public String white() {
        return Figures.percent(light.clipping().white());
    }

    /** The share of the channel that is at its top in the most pixels, those that are white among them. */
    public String channel() {
        return Figures.percent(light.clipping().bright().most());
    }

    public String low() {
        return level(light.luma().percentile(0.1));
    }

    public String middle() {
        return level(light.luma().percentile(0.5));
    }

    public String high() {
        return level(light.luma().percentile(0.9));
    }

    /** Kelvin, or empty. */
    public String kelvin() {
        return light.temperature() instanceof Estimate estimate ? Figures.of(estimate.about(), 0) : "";
    }

    /** Where the estimate comes from; null without one. */
    public Temperature.Ground ground() {
        return light.temperature() instanceof Estimate estimate ? estimate.ground() : null;
    }

    /** Why there is no estimate; null where there is. */
    public Temperature.Doubt doubt() {
        return light.temperature() instanceof Temperature.None none ? none.doubt() : null;
    }

    public String duv() {
        return light.temperature() instanceof Estimate estimate ? Figures.signed(estimate.duv(), 4) : "";
    }

    private static String level(int level) {
        return Figures.percent(level / 255.0);
    }

    /** A colour of the palette. @param x where its strip begins, of 100 */
    public record Strip(String colour, String share, String x, String width) {}

    public List<Strip> palette() {
        List<Strip> strips = new ArrayList<>();
        double at = 0;
        for (var swatch : light.palette()) {
            strips.add(new Strip(
                    swatch.colour(),
                    Figures.percent(swatch.share()),
                    Figures.at(100 * at),
                    Figures.at(100 * swatch.share())));
            at += swatch.share();
        }
        return strips;
    }

    /** A row of the false colours' legend. */
    public record Band(FalseColour band, String from, String to, String share) {}

    public List<Band> bands() {
        return Arrays.stream(FalseColour.values())
                .map(band -> new Band(band, plain(band.from()), plain(band.to()), Figures.percent(light.share(band))))
                .toList();
    }

    private static String plain(double value) {
        return Figures.of(value, value == Math.rint(value) ? 0 : 1);
    }

    /** Shares of the pixels in an eighth of the scale. */
    public record Step(String from, String to, String luma, String red, String green, String blue) {}

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int width = 256 / TABLE_STEPS;
        for (int from = 0; from < 256; from += width) {
            steps.add(new Step(
                    Integer.toString(from),
                    Integer.toString(from + width - 1),
                    share(light.luma(), from, width),
                    share(light.red(), from, width),
                    share(light.green(), from, width),
                    share(light.blue(), from, width)));
        }
        return steps;
    }

    private static String share(Histogram histogram, int from, int width) {
        return Figures.percent(histogram.share(from, from + width));
    }

    /** A tenth of the waveform, in per cent of white. */
    public record ShownZone(String low, String middle, String high) {}

    public List<ShownZone> zones() {
        return light.zones().stream().map(ShownLight::zone).toList();
    }

    private static ShownZone zone(Zone zone) {
        return new ShownZone(level(zone.low()), level(zone.middle()), level(zone.high()));
    }

    /** A channel's mean, middle half and ends. */
    public record Channel(String word, String mean, String low, String high, String dark, String bright) {}

    public List<Channel> channels() {
        Channels dark = light.clipping().dark();
        Channels bright = light.clipping().bright();
        return List.of(
                channel("red", light.means().red(), light.red(), dark.red(), bright.red()),
                channel("green", light.means().green(), light.green(), dark.green(), bright.green()),
                channel("blue", light.means().blue(), light.blue(), dark.blue(), bright.blue()));
    }

    private static Channel channel(String word, double mean, Histogram levels, double dark, double bright) {
        return new Channel(
                word,
                Figures.percent(mean),
                level(levels.percentile(0.05)),
                level(levels.percentile(0.95)),
                Figures.percent(dark),
                Figures.percent(bright));
    }
}
