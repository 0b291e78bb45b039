package org.draftroom.storyboards.light;

/**
 * The mean colour of some pixels in linear light.
 *
 * @param weight how many pixels
 */
record Colour(double red, double green, double blue, double weight) {

    Oklab oklab() {
        return Oklab.of(red, green, blue);
    }

    double luminance() {
        return Transfer.luminance(red, green, blue);
    }

    static Colour mean(Iterable<Colour> colours) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double weight = 0;
        for (Colour colour : colours) {
            red += colour.red * colour.weight;
            green += colour.green * colour.weight;
            blue += colour.blue * colour.weight;
            weight += colour.weight;
        }
        return weight == 0 ? new Colour(0, 0, 0, 0) : new Colour(red / weight, green / weight, blue / weight, weight);
    }

    String hex() {
        return Swatch.hex(Transfer.code(red) << 16 | Transfer.code(green) << 8 | Transfer.code(blue));
    }
}
