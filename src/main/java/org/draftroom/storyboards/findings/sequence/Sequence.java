package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.ShownPanel;

/** All rules over panels that follow each other in one scene. */
public final class Sequence {

    private Sequence() {}

    /** @param panels of one scene, in their order */
    public static List<Finding> findings(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        found.addAll(Line.crossed(panels));
        found.addAll(eyelines(panels, found));
        found.addAll(JumpCuts.of(panels));
        found.addAll(Direction.turned(panels));
        found.addAll(Wardrobe.changed(panels));
        found.addAll(ComingAndGoing.of(panels));
        found.addAll(Times.changed(panels));
        return found;
    }

    /** Whoever looks to the wrong side because the camera crossed the line is told of once. */
    private static List<Finding> eyelines(List<ShownPanel> panels, List<Finding> crossed) {
        Set<UUID> told = crossed.stream().map(Finding::panel).collect(Collectors.toSet());
        return Eyelines.apart(panels).stream()
                .filter(finding -> !told.contains(finding.panel()))
                .toList();
    }
}
