package org.draftroom.storyboards.light;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.storyboards.light.Temperature.Doubt;
import org.draftroom.storyboards.light.Temperature.Estimate;
import org.draftroom.storyboards.light.Temperature.Ground;
import org.draftroom.storyboards.light.Temperature.None;

/** Estimates a colour temperature, or says why it doesn't; docs/reference/light.md has the rules. */
final class Thermometer {

    /** How colourful, as chroma over lightness in Oklab, a neutral may be. */
    static final double NEUTRAL = 0.07;

    /** How colourful the mean of a picture may be, likewise. */
    static final double SATURATED = 0.15;

    /** How far from the locus an estimate may be. */
    static final double TINTED = 0.02;

    /** How far apart, in mired, what the neutrals say may be, as a standard deviation. */
    static final double MIXED = 25;

    /** The least share of the pixels that an estimate is taken from. */
    static final double FEW = 0.01;

    private static final double DARK = 0.35;
    private static final double BRIGHT = 0.6;

    private Thermometer() {}

    /**
     * @param unclipped the colours in which no channel is clipped
     * @param pixels of the whole picture
     */
    static Temperature read(List<Colour> unclipped, double pixels) {
        List<Colour> lit =
                unclipped.stream().filter(c -> c.oklab().lightness() >= DARK).toList();
        if (weight(lit) < FEW * pixels) {
            return new None(Doubt.TOO_FEW);
        }
        List<Colour> neutrals = neutrals(lit);
        if (weight(neutrals) >= FEW * pixels) {
            return spread(neutrals) > MIXED ? new None(Doubt.MIXED) : estimate(neutrals, Ground.NEUTRALS);
        }
        if (Colour.mean(lit).oklab().saturation() > SATURATED) {
            return new None(Doubt.SATURATED);
        }
        return estimate(lit, Ground.GREY_WORLD);
    }

    /** The nearly neutral colours that aren't much darker than the brightest of them. */
    private static List<Colour> neutrals(List<Colour> lit) {
        List<Colour> neutrals = new ArrayList<>();
        double brightest = 0;
        for (Colour colour : lit) {
            Oklab place = colour.oklab();
            if (place.saturation() <= NEUTRAL) {
                neutrals.add(colour);
                brightest = Math.max(brightest, place.lightness());
            }
        }
        double least = BRIGHT * brightest;
        return neutrals.stream().filter(c -> c.oklab().lightness() >= least).toList();
    }

    private static Temperature estimate(List<Colour> colours, Ground ground) {
        Colour mean = Colour.mean(colours);
        Planck planck = Planck.of(mean.red(), mean.green(), mean.blue());
        boolean beyond = planck.kelvin() < Planck.COLDEST + 1 || planck.kelvin() > Planck.HOTTEST - 1;
        if (beyond || Math.abs(planck.duv()) > TINTED) {
            return new None(Doubt.TINTED);
        }
        return new Estimate(planck.kelvin(), planck.duv(), ground);
    }

    private static double spread(List<Colour> neutrals) {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (Colour colour : neutrals) {
            double mired =
                    Planck.of(colour.red(), colour.green(), colour.blue()).mired();
            weight += colour.weight();
            sum += mired * colour.weight();
            squares += mired * mired * colour.weight();
        }
        double mean = sum / weight;
        return Math.sqrt(Math.max(0, squares / weight - mean * mean));
    }

    private static double weight(List<Colour> colours) {
        return colours.stream().mapToDouble(Colour::weight).sum();
    }
}
