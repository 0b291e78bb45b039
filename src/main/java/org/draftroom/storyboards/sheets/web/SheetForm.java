package org.draftroom.storyboards.sheets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.sheets.Frame;
import org.draftroom.storyboards.sheets.Sheet;
import org.draftroom.storyboards.sheets.Spot;
import org.jboss.resteasy.reactive.RestForm;

/** Frames as they were typed, and what is to be done with them. */
public class SheetForm {

    private static final int CORNERS = 4;

    /** From the left and from the top in turn, eight a frame. */
    @RestForm
    List<String> at;

    /** How thick the border is, one a frame. */
    @RestForm
    List<String> line;

    /** {@code another}, {@code again}, or {@code earlier}, {@code later}, {@code without} and a number from 1. */
    @RestForm
    String act;

    /** The frames, or empty where what was typed is no number, or doesn't fit the sheet. */
    Optional<List<Frame>> frames(Sheet sheet) {
        List<Frame> frames = new ArrayList<>();
        List<String> numbers = at == null ? List.of() : at;
        if (numbers.size() % (2 * CORNERS) != 0 || numbers.size() > 2 * CORNERS * Sheet.MOST_FRAMES) {
            return Optional.empty();
        }
        try {
            for (int i = 0; i < numbers.size() / (2 * CORNERS); i++) {
                frames.add(frame(numbers, i));
            }
        } catch (NumberFormatException typed) {
            return Optional.empty();
        }
        return sheet.fits(frames) ? Optional.of(frames) : Optional.empty();
    }

    private Frame frame(List<String> numbers, int index) {
        Spot[] corners = new Spot[CORNERS];
        for (int corner = 0; corner < CORNERS; corner++) {
            int first = 2 * (CORNERS * index + corner);
            corners[corner] = new Spot(number(numbers.get(first)), number(numbers.get(first + 1)));
        }
        double thick = line == null || line.size() <= index ? 0 : number(line.get(index));
        return new Frame(corners[0], corners[1], corners[2], corners[3], Math.max(0, Math.min(100, thick)));
    }

    private static double number(String typed) {
        double number = Double.parseDouble(typed.strip().replace(',', '.'));
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(typed);
        }
        return number;
    }

    /** What the frames are after it was done; nothing is done where it isn't known. */
    List<Frame> done(Sheet sheet) {
        String[] asked = (act == null ? "" : act).split(" ");
        List<Frame> frames = new ArrayList<>(sheet.frames());
        if (asked[0].equals("another") && frames.size() < Sheet.MOST_FRAMES) {
            frames.add(sheet.another());
        }
        int index = asked.length == 2 && asked[1].matches("\\d{1,3}") ? Integer.parseInt(asked[1]) - 1 : -1;
        if (index >= 0 && index < frames.size()) {
            Frame one = frames.remove(index);
            switch (asked[0]) {
                case "without" -> {}
                case "earlier" -> frames.add(Math.max(0, index - 1), one);
                case "later" -> frames.add(Math.min(frames.size(), index + 1), one);
                default -> frames.add(index, one);
            }
        }
        return frames;
    }

    boolean isAgain() {
        return "again".equals(act);
    }
}
