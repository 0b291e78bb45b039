package org.draftroom.storyboards.light.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Luma along a board: for each panel a bar from its 10th to its 90th percentile, and a point at its mean. Places across are of 1000, heights
 * of 100.
 */
public record Trend(List<Bar> bars, String line) {

    private static final double WIDTH = 1000;

    public record Bar(
            BoardLightPage.Row row, String x, String width, String top, String height, String mean, String middle) {}

    static Trend of(List<BoardLightPage.Row> rows) {
        List<Bar> bars = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double step = WIDTH / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ShownLight shown = rows.get(i).shown();
            if (shown != null) {
                double middle = (i + 0.5) * step;
                double mean = 100 - 100 * shown.light().means().luma();
                line.append(line.isEmpty() ? "M" : "L")
                        .append(Figures.at(middle))
                        .append(' ')
                        .append(Figures.at(mean));
                bars.add(bar(rows.get(i), middle, Math.min(28, step * 0.5), mean));
            }
        }
        return new Trend(bars, line.toString());
    }

    private static Bar bar(BoardLightPage.Row row, double middle, double width, double mean) {
        var luma = row.shown().light().luma();
        double high = 100 - luma.percentile(0.9) / 2.55;
        double low = 100 - luma.percentile(0.1) / 2.55;
        return new Bar(
                row,
                Figures.at(middle - width / 2),
                Figures.at(width),
                Figures.at(high),
                Figures.at(Math.max(1, low - high)),
                Figures.at(mean),
                Figures.at(middle));
    }
}
