package org.draftroom.storyboards.light;

import java.util.Optional;
import org.draftroom.storyboards.light.Temperature.Estimate;

/**
 * How far a still's light is from that of the reference.
 *
 * @param exposure stops by which the mean luminance is brighter
 * @param contrast stops by which the contrast is larger
 * @param kelvin by how much the colour temperature is higher; empty where either has no estimate
 * @param mired by how much it is in reciprocal megakelvin, where equal steps look about equal; above 0 is warmer
 * @param key whether the key is another
 */
public record Drift(double exposure, double contrast, Optional<Double> kelvin, Optional<Double> mired, boolean key) {

    /** Stops of exposure from which it is marked. */
    public static final double EXPOSURE = 1 / 3.0;

    /** Stops of contrast from which it is marked. */
    public static final double CONTRAST = 0.5;

    /** Mired of colour temperature from which it is marked: about 900 K at 6,500 K, 220 K at 3,200 K. */
    public static final double MIRED = 20;

    public static Drift of(Light light, Light reference) {
        Optional<Estimate> here = estimate(light);
        Optional<Estimate> there = estimate(reference);
        return new Drift(
                Transfer.stops(light.luminance(), reference.luminance()),
                light.contrast().stops() - reference.contrast().stops(),
                here.flatMap(h -> there.map(t -> h.kelvin() - t.kelvin())),
                here.flatMap(h -> there.map(t -> h.mired() - t.mired())),
                light.key() != reference.key());
    }

    private static Optional<Estimate> estimate(Light light) {
        return light.temperature() instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
    }

    public boolean exposureMarked() {
        return Math.abs(exposure) >= EXPOSURE;
    }

    public boolean contrastMarked() {
        return Math.abs(contrast) >= CONTRAST;
    }

    public boolean temperatureMarked() {
        return mired.filter(by -> Math.abs(by) >= MIRED).isPresent();
    }

    public boolean isMarked() {
        return exposureMarked() || contrastMarked() || temperatureMarked() || key;
    }
}
