package org.draftroom.storyboards.findings.page;

import java.util.List;
import java.util.stream.Stream;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;

/** What each panel has that its scene hasn't, and the other way round. */
public final class AgainstScene {

    private AgainstScene() {}

    public static List<Finding> findings(ScenePage scene, List<ShownPanel> panels) {
        Things things = Things.of(scene, panels);
        return panels.stream()
                .flatMap(panel -> Stream.of(
                                cut(panel),
                                WhoIsThere.findings(scene, panel),
                                PlaceAndTime.findings(scene, panel),
                                SpokenWords.findings(scene, panel),
                                things.findings(panel))
                        .flatMap(List::stream))
                .toList();
    }

    private static List<Finding> cut(ShownPanel panel) {
        return panel.lines().stream()
                .filter(PageLine::isGone)
                .map(line -> Finding.of(FindingKind.LINE_CUT, panel, "").against(line))
                .toList();
    }
}
