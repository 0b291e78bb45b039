package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;

/** Measures scenes on their pages. */
final class SceneExtents {

    private SceneExtents() {}

    static List<SceneExtent> of(Screenplay screenplay, List<Page> pages, PageSize size) {
        List<Scene> scenes = screenplay.scenes();
        int[] first = new int[scenes.size()];
        int[] last = new int[scenes.size()];
        int[] rows = new int[scenes.size()];
        int[] sceneOf = scenesOf(scenes, screenplay.elements().size());
        for (Page page : pages) {
            measure(page, sceneOf, new int[][] {first, last, rows});
        }
        List<SceneExtent> extents = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            int eighths = Math.max(1, Math.round(rows[i] * 8f / size.lines()));
            extents.add(new SceneExtent(i, first[i], last[i], eighths));
        }
        return extents;
    }

    private static int[] scenesOf(List<Scene> scenes, int elements) {
        int[] sceneOf = new int[elements];
        java.util.Arrays.fill(sceneOf, -1);
        for (Scene scene : scenes) {
            java.util.Arrays.fill(sceneOf, scene.firstElement(), scene.endElement(), scene.index());
        }
        return sceneOf;
    }

    /** Each row counts for the scene of the last line on or above it; blank rows too. */
    private static void measure(Page page, int[] sceneOf, int[][] tables) {
        int scene = -1;
        int from = 0;
        for (Line line : page.lines()) {
            int next = line.element() < 0 ? scene : sceneOf[line.element()];
            if (next != scene) {
                count(scene, line.row() - from, page.number(), tables);
                scene = next;
                from = line.row();
            }
        }
        List<Line> lines = page.lines();
        count(scene, lines.get(lines.size() - 1).row() + 1 - from, page.number(), tables);
    }

    private static void count(int scene, int rows, int page, int[][] tables) {
        if (scene >= 0) {
            tables[0][scene] = tables[0][scene] == 0 ? page : tables[0][scene];
            tables[1][scene] = page;
            tables[2][scene] += rows;
        }
    }
}
