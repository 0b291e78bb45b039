package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Facing;

/**
 * The 30° rule: a cut from one panel to the next needs another size, another angle or other people; else somebody seems
 * to jump. Panels of one shot aren't cut, and a camera that moves ends elsewhere than it began.
 */
final class JumpCuts {

    private JumpCuts() {}

    static List<Finding> of(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < panels.size(); i++) {
            ShownPanel before = panels.get(i - 1);
            ShownPanel panel = panels.get(i);
            if (jumps(before, panel)) {
                String size = panel.reading().size().value().orElseThrow().word();
                found.add(Finding.between(FindingKind.JUMP_CUT, before, panel, String.join(", ", who(panel)))
                        .with(size, ""));
            }
        }
        return found;
    }

    private static boolean jumps(ShownPanel before, ShownPanel panel) {
        PanelReading one = before.reading();
        PanelReading other = panel.reading();
        return !panel.isOneShotWith(before)
                && !Camera.moves(before)
                && same(one.size(), other.size())
                && same(one.angle(), other.angle())
                && (same(one.framing(), other.framing())
                        || one.framing().isUnsure()
                        || other.framing().isUnsure())
                && !who(panel).isEmpty()
                && who(panel).equals(who(before))
                && who(panel).stream().allMatch(name -> looksAlike(before, panel, name));
    }

    private static <T> boolean same(Seen<T> one, Seen<T> other) {
        return one.value().isPresent() && one.value().equals(other.value());
    }

    /** Empty when somebody on it has no name. */
    private static Set<String> who(ShownPanel panel) {
        return panel.hasStrangers() ? Set.of() : panel.names().collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Whoever is seen from another side is seen from another angle. */
    private static boolean looksAlike(ShownPanel before, ShownPanel panel, String name) {
        Optional<Facing> one = facing(before, name);
        Optional<Facing> other = facing(panel, name);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<Facing> facing(ShownPanel panel, String name) {
        return panel.figure(name).map(Figure::facing).flatMap(Seen::value);
    }
}
