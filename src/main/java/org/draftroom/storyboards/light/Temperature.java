package org.draftroom.storyboards.light;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * The colour temperature that a picture's light seems to have, as it is shown: white of sRGB is 6,504 K. It is an estimate:
 * nothing in a picture tells the light from what it falls on, or from what a camera corrected.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Temperature.Estimate.class, name = "estimate"),
    @JsonSubTypes.Type(value = Temperature.None.class, name = "none")
})
public sealed interface Temperature {

    /** What an estimate was taken from. */
    enum Ground {
        /** The bright pixels that are nearly neutral. */
        NEUTRALS,
        /** The mean of all pixels, on the guess that a whole picture is about grey. */
        GREY_WORLD
    }

    /** Why there is no estimate. */
    enum Doubt {
        /** Nearly everything is black or clipped. */
        TOO_FEW,
        /** The picture has a strong colour of its own. */
        SATURATED,
        /** Its tint is greener or pinker than any temperature. */
        TINTED,
        /** Parts of it say very different temperatures. */
        MIXED
    }

    /**
     * @param kelvin the correlated colour temperature
     * @param duv the distance from the Planckian locus in CIE 1960 uv: above 0 greener, below pinker
     */
    record Estimate(double kelvin, double duv, Ground ground) implements Temperature {

        public double mired() {
            return 1e6 / kelvin;
        }

        /** As it is said, to three figures at most. */
        public int about() {
            return (int) (Math.round(kelvin / 50) * 50);
        }
    }

    record None(Doubt doubt) implements Temperature {}
}
