package org.draftroom.storyboards.light;

/**
 * A colour where equal distances look about equally far (Oklab, Björn Ottosson 2020).
 *
 * @param lightness 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
record Oklab(double lightness, double a, double b) {

    static Oklab of(double red, double green, double blue) {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** How colourful it is whatever its brightness; brighter or darker light on the same thing leaves it as it is. */
    double saturation() {
        return lightness <= 0 ? 0 : Math.hypot(a, b) / lightness;
    }

    /** The square of how far they are apart. */
    double distance(Oklab other) {
        double dl = lightness - other.lightness;
        double da = a - other.a;
        double db = b - other.b;
        return dl * dl + da * da + db * db;
    }
}
