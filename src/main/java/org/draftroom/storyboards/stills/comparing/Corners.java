package org.draftroom.storyboards.stills.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.draftroom.storyboards.stills.Mask;
import org.draftroom.storyboards.stills.Spot;

/** The corners of a mask as text: {@code 0.25,0.1 0.4,0.1 0.4,0.9}, in parts of width and height. */
public final class Corners {

    private static final int LONGEST = 40 * Mask.MOST_CORNERS;

    private Corners() {}

    /** Empty when it isn't a polygon inside its picture. */
    public static Optional<List<Spot>> read(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<Spot> corners =
                    Arrays.stream(text.strip().split("\\s+")).map(Corners::spot).toList();
            new Mask(Mask.Side.FIRST, corners);
            return Optional.of(corners);
        } catch (IllegalArgumentException notCorners) {
            return Optional.empty();
        }
    }

    public static String write(List<Spot> corners) {
        return corners.stream()
                .map(corner -> String.format(Locale.ROOT, "%.4f,%.4f", corner.x(), corner.y()))
                .collect(Collectors.joining(" "));
    }

    private static Spot spot(String text) {
        String[] numbers = text.split(",", -1);
        if (numbers.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new Spot(number(numbers[0]), number(numbers[1]));
    }

    private static double number(String text) {
        double number = Double.parseDouble(text);
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
