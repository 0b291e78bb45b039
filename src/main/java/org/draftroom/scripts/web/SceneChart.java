package org.draftroom.scripts.web;

import java.util.List;
import java.util.function.Predicate;
import org.draftroom.screenplay.pagination.SceneExtent;
import org.draftroom.scripts.Figures.SceneLength;

/**
 * The lengths of a script's scenes as bars, for an SVG.
 *
 * @param width of the drawing; a bar has {@value #PITCH}
 * @param interiors the bars of scenes indoors, as a path
 * @param exteriors those of scenes outdoors
 * @param words the same, said
 */
public record SceneChart(int width, String interiors, String exteriors, String words) {

    public static final int HEIGHT = 28;

    private static final int PITCH = 4;
    private static final int BAR = 3;
    private static final int LOWEST = 2;
    private static final int FEWEST = 40;

    public boolean isEmpty() {
        return interiors.isEmpty() && exteriors.isEmpty();
    }

    static SceneChart of(List<SceneLength> lengths, CardWords said) {
        return new SceneChart(
                PITCH * Math.max(lengths.size(), FEWEST),
                path(lengths, length -> !length.exterior()),
                path(lengths, SceneLength::exterior),
                words(lengths, said));
    }

    private static String path(List<SceneLength> lengths, Predicate<SceneLength> wanted) {
        int longest = longest(lengths);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < lengths.size(); i++) {
            if (wanted.test(lengths.get(i))) {
                int height = Math.max(LOWEST, HEIGHT * lengths.get(i).eighths() / longest);
                path.append('M').append(i * PITCH).append(' ').append(HEIGHT);
                path.append('v')
                        .append(-height)
                        .append('h')
                        .append(BAR)
                        .append('v')
                        .append(height)
                        .append('z');
            }
        }
        return path.toString();
    }

    private static String words(List<SceneLength> lengths, CardWords said) {
        if (lengths.isEmpty()) {
            return said.noScenes();
        }
        long exteriors = lengths.stream().filter(SceneLength::exterior).count();
        return said.chart(lengths.size() - exteriors, exteriors, pages(longest(lengths)));
    }

    private static int longest(List<SceneLength> lengths) {
        return lengths.stream().mapToInt(SceneLength::eighths).max().orElse(1);
    }

    private static String pages(int eighths) {
        return new SceneExtent(0, 1, 1, eighths).length();
    }
}
