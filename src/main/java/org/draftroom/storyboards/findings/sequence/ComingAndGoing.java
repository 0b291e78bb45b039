package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.terms.ShotSize;

/** A thing that is there, isn't on the next panel of the same people about as near, and is there again. */
final class ComingAndGoing {

    private ComingAndGoing() {}

    static List<Finding> of(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        for (int i = 2; i < panels.size(); i++) {
            ShownPanel before = panels.get(i - 2);
            ShownPanel between = panels.get(i - 1);
            ShownPanel after = panels.get(i);
            if (showsTheSame(before, between) && showsTheSame(between, after)) {
                Set<String> gone = things(before);
                gone.retainAll(things(after));
                gone.removeAll(things(between));
                gone.forEach(
                        thing -> found.add(Finding.between(FindingKind.PROP_COMES_AND_GOES, before, between, thing)));
            }
        }
        return found;
    }

    private static boolean showsTheSame(ShownPanel one, ShownPanel other) {
        Optional<ShotSize> size = one.reading().size().value().filter(ShotSize::isOfFigure);
        Optional<ShotSize> next = other.reading().size().value().filter(ShotSize::isOfFigure);
        return size.isPresent()
                && next.isPresent()
                && size.get().stepsTo(next.get()) <= 1
                && !one.reading().props().isUnsure()
                && !other.reading().props().isUnsure()
                && !one.hasStrangers()
                && !other.hasStrangers()
                && !one.figures().isEmpty()
                && one.names().collect(Collectors.toSet()).equals(other.names().collect(Collectors.toSet()));
    }

    private static Set<String> things(ShownPanel panel) {
        return panel.reading().props().value().orElse(List.of()).stream()
                .map(Prop::what)
                .flatMap(what -> what.value().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
