package org.draftroom.storyboards.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.draftroom.storyboards.light.Light;
import org.draftroom.storyboards.light.Temperature;

/** What was measured of a picture as a row of a table: shares in percent, to two decimals. */
final class LightRow {

    /** By their words; the panel's number comes first. */
    static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "width",
            "height",
            "depth",
            "luma",
            "luminance",
            "contrast",
            "atleast",
            "black",
            "white",
            "key",
            "saturation",
            "kelvin",
            "palette");

    private LightRow() {}

    /** Without the panel's number; a figure that there is none of is null. */
    static List<Object> of(Light light) {
        return Arrays.asList(
                "",
                light.size().width(),
                light.size().height(),
                light.size().depth(),
                percent(light.means().luma()),
                percent(light.luminance()),
                rounded(light.contrast().stops()),
                light.contrast().atLeast() ? "≥" : "",
                percent(light.clipping().black()),
                percent(light.clipping().white()),
                light.key().name().toLowerCase(Locale.ROOT),
                rounded(light.means().saturation()),
                light.temperature() instanceof Temperature.Estimate estimate ? estimate.about() : null,
                light.palette().stream()
                        .map(swatch -> swatch.colour() + " " + percent(swatch.share()) + " %")
                        .collect(Collectors.joining("; ")));
    }

    private static BigDecimal percent(double share) {
        return rounded(share * 100);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
