package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.terms.Facing;

/**
 * Two who talk, each alone on a panel, one panel after the other: if both look the same way, they don't seem to look at
 * each other. They talk when one of them speaks on one of the two panels. Whoever goes the same way may look the same way.
 */
final class Eyelines {

    private Eyelines() {}

    static List<Finding> apart(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < panels.size(); i++) {
            between(panels.get(i - 1), panels.get(i)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> between(ShownPanel before, ShownPanel panel) {
        Optional<Figure> one = alone(before);
        Optional<Figure> other = alone(panel);
        if (one.isEmpty() || other.isEmpty() || isGoing(before) || isGoing(panel)) {
            return Optional.empty();
        }
        String first = one.get().name().value().orElseThrow();
        String second = other.get().name().value().orElseThrow();
        Optional<Facing> way = one.get().facing().value().filter(Facing::isHanded);
        if (first.equals(second)
                || way.isEmpty()
                || !other.get().facing().is(way.get())
                || !(talks(before, first, second) || talks(panel, first, second))) {
            return Optional.empty();
        }
        return Optional.of(Finding.between(FindingKind.EYELINES_APART, before, panel, first + ", " + second)
                .at(other.get().region())
                .with(way.get().word(), way.get().mirrored().word()));
    }

    private static Optional<Figure> alone(ShownPanel panel) {
        return panel.figures().size() == 1
                ? panel.figures().stream()
                        .filter(figure -> figure.name().value().isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean talks(ShownPanel panel, String one, String other) {
        return panel.lines().stream()
                .filter(PageLine::isSaid)
                .anyMatch(line -> line.speaker().equals(one) || line.speaker().equals(other));
    }

    private static boolean isGoing(ShownPanel panel) {
        return panel.reading().direction().value().filter(way -> way.isHanded()).isPresent();
    }
}
