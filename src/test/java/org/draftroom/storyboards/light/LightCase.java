package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of light/pictures.txt: a picture, and after {@code =} what is measured of it. */
record LightCase(String picture, String figures) {

    static List<LightCase> all() {
        try (InputStream file = LightCase.class.getResourceAsStream("/light/pictures.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .map(parts -> new LightCase(parts[0].strip(), parts[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BufferedImage image() {
        return Drawn.picture(picture);
    }

    /** As the table writes it. */
    String said(Light light) {
        return String.format(
                Locale.ROOT,
                "luma %.1f, contrast %s%.2f, clipped %.1f/%.1f, %s, %s, %s",
                100 * light.means().luma(),
                light.contrast().atLeast() ? ">=" : "",
                light.contrast().stops(),
                100 * light.clipping().black(),
                100 * light.clipping().white(),
                light.key().name().toLowerCase(Locale.ROOT),
                temperature(light.temperature()),
                light.palette().stream()
                        .map(swatch -> String.format(Locale.ROOT, "%s %.0f", swatch.colour(), 100 * swatch.share()))
                        .collect(Collectors.joining(" ")));
    }

    private static String temperature(Temperature temperature) {
        if (temperature instanceof Temperature.Estimate estimate) {
            return String.format(Locale.ROOT, "%.0f K %s", estimate.kelvin(), estimate.ground());
        }
        return ((Temperature.None) temperature).doubt().name();
    }

    @Override
    public String toString() {
        return picture;
    }
}
