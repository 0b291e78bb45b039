package org.draftroom.storyboards.findings.page;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;

/**
 * Which panel shows which line of a scene.
 *
 * @param rows the scene's lines in order
 * @param unbound the panels that show no line of it
 */
public record CoverageMatrix(List<Row> rows, List<ShownPanel> unbound) {

    /**
     * @param panels those bound to any part of the line, in their order
     */
    public record Row(PageLine line, List<ShownPanel> panels) {

        /** Action wants a panel; whoever only listens may be on the panel of another line. */
        public boolean isUncovered() {
            return panels.isEmpty() && line.type() == ElementType.ACTION;
        }

        public boolean shows(ShownPanel panel) {
            return panels.contains(panel);
        }
    }

    public static CoverageMatrix of(ScenePage scene, List<ShownPanel> panels) {
        List<Row> rows = new ArrayList<>();
        for (PageLine line : scene.lines()) {
            rows.add(new Row(
                    line,
                    panels.stream()
                            .filter(panel -> panel.lines().stream().anyMatch(bound -> bound.overlaps(line)))
                            .toList()));
        }
        return new CoverageMatrix(
                rows,
                panels.stream()
                        .filter(panel -> rows.stream().noneMatch(row -> row.shows(panel)))
                        .toList());
    }

    /** The lines of action without a panel. */
    public List<PageLine> uncovered() {
        return rows.stream().filter(Row::isUncovered).map(Row::line).toList();
    }
}
