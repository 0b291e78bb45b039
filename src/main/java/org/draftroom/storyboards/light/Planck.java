package org.draftroom.storyboards.light;

/**
 * Which temperature a colour has, and how far it is from the colours that have one: the nearest point of the Planckian locus
 * in CIE 1960 uv, the locus by Krystek's approximation (1985), which is within 0.00009 of it from 1,000 to 15,000 K.
 *
 * @param kelvin the correlated colour temperature, from {@link #COLDEST} to {@link #HOTTEST}
 * @param duv how far above the locus, which is towards green; below, towards magenta, it is negative
 */
record Planck(double kelvin, double duv) {

    static final double COLDEST = 1667;
    static final double HOTTEST = 15_000;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Of linear sRGB. */
    static Planck of(double red, double green, double blue) {
        double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
        double whole = x + 15 * y + 3 * z;
        return ofUv(4 * x / whole, 6 * y / whole);
    }

    /** Of chromaticity in CIE 1931 xy. */
    static Planck ofXy(double x, double y) {
        double whole = -2 * x + 12 * y + 3;
        return ofUv(4 * x / whole, 6 * y / whole);
    }

    /** Searched in reciprocal temperature, where steps along the locus are about equally long. */
    private static Planck ofUv(double u, double v) {
        double low = 1e6 / HOTTEST;
        double high = 1e6 / COLDEST;
        while (high - low > 1e-4) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (distance(left, u, v) < distance(right, u, v)) {
                high = right;
            } else {
                low = left;
            }
        }
        double kelvin = 2e6 / (low + high);
        double off = Math.sqrt(distance(1e6 / kelvin, u, v));
        return new Planck(kelvin, v > locusV(kelvin) ? off : -off);
    }

    private static double distance(double mired, double u, double v) {
        double du = u - locusU(1e6 / mired);
        double dv = v - locusV(1e6 / mired);
        return du * du + dv * dv;
    }

    private static double locusU(double t) {
        return (0.860117757 + 1.54118254e-4 * t + 1.28641212e-7 * t * t)
                / (1 + 8.42420235e-4 * t + 7.08145163e-7 * t * t);
    }

    private static double locusV(double t) {
        return (0.317398726 + 4.22806245e-5 * t + 4.20481691e-8 * t * t)
                / (1 - 2.89741816e-5 * t + 1.61456053e-7 * t * t);
    }

    double mired() {
        return 1e6 / kelvin;
    }
}
