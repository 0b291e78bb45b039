package org.draftroom.storyboards.findings.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.ElementType;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.ShotSize;

/** People on the page and on the panel. A panel may well show who listens, so whoever only speaks isn't missed. */
final class WhoIsThere {

    private WhoIsThere() {}

    static List<Finding> findings(ScenePage scene, ShownPanel panel) {
        List<Finding> found = new ArrayList<>(extra(scene, panel));
        if (canMiss(panel)) {
            wanted(scene, panel).forEach((person, line) -> {
                if (panel.figure(person).isEmpty()) {
                    found.add(Finding.of(FindingKind.CHARACTER_MISSING, panel, person)
                            .against(line));
                }
            });
        }
        return found;
    }

    private static List<Finding> extra(ScenePage scene, ShownPanel panel) {
        return panel.figures().stream()
                .filter(figure ->
                        figure.name().value().filter(name -> !scene.has(name)).isPresent())
                .map(figure -> extra(scene, panel, figure))
                .toList();
    }

    private static Finding extra(ScenePage scene, ShownPanel panel, Figure figure) {
        return Finding.of(
                        FindingKind.CHARACTER_EXTRA,
                        panel,
                        figure.name().value().orElseThrow())
                .at(figure.region())
                .against(scene.heading());
    }

    /** A stranger may be the one; specks, hands and someone's own view show nobody to be told. */
    private static boolean canMiss(ShownPanel panel) {
        boolean near = panel.reading()
                .size()
                .value()
                .filter(size ->
                        size == ShotSize.EXTREME_WIDE || size == ShotSize.INSERT || size == ShotSize.EXTREME_CLOSE_UP)
                .isEmpty();
        return near
                && !panel.reading().figures().isUnsure()
                && !panel.hasStrangers()
                && !panel.reading().framing().is(Framing.POINT_OF_VIEW);
    }

    /** Those whom a bound line of action names, each with the first such line. */
    private static Map<String, PageLine> wanted(ScenePage scene, ShownPanel panel) {
        Map<String, PageLine> wanted = new LinkedHashMap<>();
        for (PageLine line : panel.lines()) {
            boolean action = scene.touched(line).stream().anyMatch(touched -> touched.type() == ElementType.ACTION);
            if (action && !line.isSaid()) {
                scene.people().namedIn(line.text()).forEach(person -> wanted.putIfAbsent(person, line));
            }
        }
        return wanted;
    }
}
