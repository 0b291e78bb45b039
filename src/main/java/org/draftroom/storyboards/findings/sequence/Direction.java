package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.terms.ScreenDirection;

/**
 * Screen direction: who leaves the frame to the right comes in from the left, as long as no panel shows them turn: one
 * straight towards or away from the camera, or one in which the camera goes round.
 */
final class Direction {

    private record Way(ScreenDirection direction, ShownPanel panel) {}

    private Direction() {}

    static List<Finding> turned(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        Map<String, Way> ways = new HashMap<>();
        for (ShownPanel panel : panels) {
            Optional<ScreenDirection> way = panel.reading().direction().value();
            if (Camera.maySwapSides(panel)) {
                ways.remove(who(panel));
            }
            if (way.isPresent()
                    && way.get() != ScreenDirection.STILL
                    && !who(panel).isEmpty()) {
                turned(ways, panel, way.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> turned(Map<String, Way> ways, ShownPanel panel, ScreenDirection way) {
        Way before = way.isHanded() ? ways.put(who(panel), new Way(way, panel)) : ways.remove(who(panel));
        return Optional.ofNullable(before)
                .filter(earlier -> way.isHanded() && earlier.direction() != way)
                .map(earlier -> Finding.between(FindingKind.DIRECTION_TURNED, earlier.panel(), panel, who(panel))
                        .with(way.word(), earlier.direction().word()));
    }

    /** Those who move: the people, or the things where there are none. */
    private static String who(ShownPanel panel) {
        if (!panel.figures().isEmpty()) {
            return panel.hasStrangers() ? "" : panel.names().sorted().collect(Collectors.joining(", "));
        }
        return panel.reading().props().value().orElse(List.of()).stream()
                .map(Prop::what)
                .flatMap(what -> what.value().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
