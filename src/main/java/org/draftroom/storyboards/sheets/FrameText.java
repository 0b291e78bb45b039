package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Frames as they are kept: a line each of nine numbers. */
final class FrameText {

    private static final int NUMBERS = 9;

    private FrameText() {}

    static String of(List<Frame> frames) {
        return frames.stream().map(FrameText::line).collect(Collectors.joining("\n"));
    }

    static List<Frame> frames(String text) {
        List<Frame> frames = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                frames.add(frame(line));
            }
        }
        return frames;
    }

    private static Frame frame(String line) {
        double[] numbers =
                Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        if (numbers.length != NUMBERS) {
            throw new IllegalStateException(numbers.length + " numbers of a frame");
        }
        return new Frame(
                new Spot(numbers[0], numbers[1]),
                new Spot(numbers[2], numbers[3]),
                new Spot(numbers[4], numbers[5]),
                new Spot(numbers[6], numbers[7]),
                numbers[8]);
    }

    private static String line(Frame frame) {
        return frame.corners().stream()
                        .map(corner -> tenths(corner.x()) + " " + tenths(corner.y()))
                        .collect(Collectors.joining(" "))
                + " " + tenths(frame.line());
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
