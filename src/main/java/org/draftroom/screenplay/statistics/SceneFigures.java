package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.SceneExtent;

/**
 * A scene in figures.
 *
 * @param scene the scene
 * @param slugline its heading taken apart
 * @param extent its pages and its length
 * @param speakers how many parts speak in it
 */
public record SceneFigures(Scene scene, Slugline slugline, SceneExtent extent, int speakers) {

    /** Its place in one spelling: upper case, plain apostrophes, one space; places in it behind dashes. */
    public String place() {
        String place = slugline.place().replace('’', '\'').replace('\u00a0', ' ');
        while (place.contains("  ")) {
            place = place.replace("  ", " ");
        }
        return place;
    }

    static List<SceneFigures> of(Screenplay screenplay, Pages pages, List<Speech> speeches) {
        List<Scene> scenes = screenplay.scenes();
        int[] speakers = speakers(scenes.size(), speeches);
        List<SceneFigures> figures = new ArrayList<>(scenes.size());
        for (Scene scene : scenes) {
            int at = scene.index();
            Slugline slugline = Slugline.of(scene.heading());
            figures.add(new SceneFigures(scene, slugline, pages.scenes().get(at), speakers[at]));
        }
        return figures;
    }

    private static int[] speakers(int scenes, List<Speech> speeches) {
        int[] counts = new int[scenes];
        Set<String> here = new HashSet<>();
        int scene = -1;
        for (Speech speech : speeches) {
            if (speech.scene() != scene) {
                here.clear();
                scene = speech.scene();
            }
            here.addAll(speech.speakers());
            if (scene >= 0) {
                counts[scene] = here.size();
            }
        }
        return counts;
    }
}
