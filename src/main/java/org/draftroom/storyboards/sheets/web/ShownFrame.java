package org.draftroom.storyboards.sheets.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.storyboards.sheets.Frame;
import org.draftroom.storyboards.sheets.Spot;

/** A frame as its page has it: its number from 1, and its numbers as text. */
public record ShownFrame(int number, Frame frame) {

    static List<ShownFrame> all(List<Frame> frames) {
        return Stream.iterate(0, i -> i < frames.size(), i -> i + 1)
                .map(i -> new ShownFrame(i + 1, frames.get(i)))
                .toList();
    }

    /** From the left and from the top in turn, clockwise from the top left. */
    public List<String> numbers() {
        return frame.corners().stream()
                .flatMap(corner -> Stream.of(text(corner.x()), text(corner.y())))
                .toList();
    }

    public String line() {
        return text(frame.line());
    }

    /** As SVG has the points of a polygon. */
    public String points() {
        return frame.corners().stream()
                .map(corner -> text(corner.x()) + "," + text(corner.y()))
                .collect(Collectors.joining(" "));
    }

    public String middleX() {
        return text(frame.corners().stream().mapToDouble(Spot::x).average().orElse(0));
    }

    public String middleY() {
        return text(frame.corners().stream().mapToDouble(Spot::y).average().orElse(0));
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }
}
