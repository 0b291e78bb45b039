package org.draftroom.storyboards.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.storyboards.findings.page.AgainstScene;
import org.draftroom.storyboards.findings.page.ScenePage;
import org.draftroom.storyboards.findings.sequence.Sequence;

/** All rules over the panels of one scene. Pure: the same panels and the same scene always give the same. */
public final class BoardRules {

    private BoardRules() {}

    /**
     * @param panels in their order
     * @return by the panel's order, then by kind
     */
    public static List<Finding> findings(ScenePage scene, List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>(AgainstScene.findings(scene, panels));
        found.addAll(Sequence.findings(panels));
        Map<UUID, Integer> order = new HashMap<>();
        panels.forEach(panel -> order.put(panel.id(), order.size()));
        found.sort(Comparator.<Finding>comparingInt(finding -> order.get(finding.panel()))
                .thenComparing(Finding::kind));
        return found;
    }
}
