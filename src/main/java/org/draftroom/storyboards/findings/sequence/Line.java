package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.terms.Facing;

/**
 * The 180° rule: whoever stands left of another stays left of them, and looks on to the same side, until the camera is
 * seen to go round, the other is seen to move, or a panel on the line itself lies between.
 */
final class Line {

    private final Map<String, Seat> sides = new HashMap<>();
    private final Map<String, Seat> looks = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    /** Where something was last seen: -1 for left, 1 for right. */
    private record Seat(int side, ShownPanel panel) {}

    private Line() {}

    static List<Finding> crossed(List<ShownPanel> panels) {
        Line line = new Line();
        panels.forEach(line::pass);
        return line.found;
    }

    private void pass(ShownPanel panel) {
        if (Camera.maySwapSides(panel)) {
            sides.clear();
            looks.clear();
        }
        Set<String> reported = new HashSet<>();
        List<Figure> figures = named(panel);
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                order(panel, figures.get(i), figures.get(j), reported);
            }
        }
        figures.forEach(figure -> look(panel, figure, reported));
        if (moves(panel)) {
            figures.forEach(figure -> forget(name(figure)));
        }
    }

    private static List<Figure> named(ShownPanel panel) {
        return panel.figures().stream()
                .filter(figure -> figure.name().value().isPresent())
                .toList();
    }

    /** Whoever is seen to walk through the frame stands elsewhere afterwards. */
    private static boolean moves(ShownPanel panel) {
        return panel.reading().direction().value().filter(way -> way.isHanded()).isPresent();
    }

    private void forget(String name) {
        looks.remove(name);
        sides.keySet().removeIf(pair -> pair.startsWith(name + "\n") || pair.endsWith("\n" + name));
    }

    private void order(ShownPanel panel, Figure one, Figure other, Set<String> reported) {
        if (name(one).compareTo(name(other)) > 0) {
            order(panel, other, one, reported);
            return;
        }
        int side = Double.compare(across(one).orElse(0.0), across(other).orElse(0.0));
        if (across(one).isEmpty() || across(other).isEmpty() || side == 0) {
            return;
        }
        Seat before = sides.put(name(one) + "\n" + name(other), new Seat(side, panel));
        if (before != null && before.side() != side) {
            found.add(Finding.between(FindingKind.LINE_CROSSED, before.panel(), panel, name(one) + ", " + name(other))
                    .at(one.region())
                    .with(left(side, one, other), left(before.side(), one, other)));
            reported.add(name(one));
            reported.add(name(other));
            looks.remove(name(one));
            looks.remove(name(other));
        }
    }

    private static String left(int side, Figure one, Figure other) {
        return side < 0 ? name(one) : name(other);
    }

    /** The middle of a figure, 0 to 1 from the left. */
    private static Optional<Double> across(Figure figure) {
        return figure.region()
                .map(region -> region.x() + region.width() / 2)
                .or(() -> figure.place().value().map(place -> (place.column() + 0.5) / 3));
    }

    private void look(ShownPanel panel, Figure figure, Set<String> reported) {
        Optional<Facing> facing = figure.facing().value();
        if (facing.isEmpty()) {
            return;
        }
        if (!facing.get().isHanded()) {
            looks.remove(name(figure));
            return;
        }
        int side = facing.get() == Facing.LEFT ? -1 : 1;
        Seat before = looks.put(name(figure), new Seat(side, panel));
        if (before != null && before.side() != side && !reported.contains(name(figure))) {
            found.add(Finding.between(FindingKind.LINE_CROSSED, before.panel(), panel, name(figure))
                    .at(figure.region())
                    .with(facing.get().word(), facing.get().mirrored().word()));
        }
    }

    private static String name(Figure figure) {
        return figure.name().value().orElseThrow();
    }
}
