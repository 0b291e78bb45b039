package org.draftroom.storyboards.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Panels chosen by their places on the board, counted from 1: {@code 3-12, 15}. Nothing written is all of them. */
public final class PanelRange {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})\\s*(?:[-–]\\s*(\\d{1,6})\\s*)?");

    private PanelRange() {}

    /** Those of all that are chosen, in order; empty when it can't be read or when it chooses none that there is. */
    public static <T> Optional<List<T>> choose(String written, List<T> all) {
        if (written.isBlank()) {
            return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
        }
        TreeSet<Integer> places = new TreeSet<>();
        for (String part : written.split(",", -1)) {
            Matcher read = PART.matcher(part);
            if (!read.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(read.group(1));
            int to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
            if (from < 1 || to < from) {
                return Optional.empty();
            }
            for (int place = from; place <= Math.min(to, all.size()); place++) {
                places.add(place);
            }
        }
        List<T> chosen = new ArrayList<>();
        places.forEach(place -> chosen.add(all.get(place - 1)));
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }
}
