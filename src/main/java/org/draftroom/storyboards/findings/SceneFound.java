package org.draftroom.storyboards.findings;

import java.util.List;
import java.util.UUID;
import org.draftroom.storyboards.findings.page.CoverageMatrix;
import org.draftroom.storyboards.findings.page.ScenePage;

/**
 * What was found among the panels of a scene.
 *
 * @param panels those of the board that are of the scene, in order
 * @param known how many of them were read or described
 */
public record SceneFound(
        ScenePage scene,
        String name,
        List<ShownPanel> panels,
        int known,
        List<Finding> findings,
        CoverageMatrix matrix) {

    public List<Finding> of(UUID panel) {
        return findings.stream()
                .filter(finding -> finding.panel().equals(panel))
                .toList();
    }
}
