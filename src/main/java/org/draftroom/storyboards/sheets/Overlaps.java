package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Boxes that are one panel's pieces, or lie in another, are one. */
final class Overlaps {

    private static final double MOSTLY = 0.35;

    private Overlaps() {}

    static List<Box> merged(List<Box> boxes) {
        List<Box> rest = new ArrayList<>(boxes);
        rest.sort(Comparator.comparingDouble(Box::area).reversed());
        List<Box> apart = new ArrayList<>();
        while (!rest.isEmpty()) {
            Box box = rest.remove(0);
            boolean grew = true;
            while (grew) {
                Box now = box;
                List<Box> same = rest.stream()
                        .filter(other -> now.shared(other) > MOSTLY * other.area())
                        .toList();
                rest.removeAll(same);
                for (Box other : same) {
                    box = box.with(other);
                }
                grew = !box.equals(now);
            }
            apart.add(box);
        }
        return apart;
    }
}
