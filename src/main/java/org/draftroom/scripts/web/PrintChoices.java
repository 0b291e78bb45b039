package org.draftroom.scripts.web;

import java.util.List;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.statistics.Statistics;

/** What there is to choose from on a script's export page, and what is chosen. */
public record PrintChoices(
        List<Part> parts, List<SceneLine> scenes, List<RevisedSince.Group> since, List<Color> colors) {

    /** @param scenes in how many the part speaks */
    public record Part(String name, int scenes, boolean chosen) {}

    /** @param number the scene's number, or its place */
    public record SceneLine(String number, String heading, int page, boolean chosen) {}

    public record Color(RevisionColor color, boolean chosen) {}

    static PrintChoices of(Screenplay screenplay, Pages pages, List<RevisedSince.Group> since, PrintForm form) {
        return new PrintChoices(
                Statistics.of(screenplay, pages).parts().stream()
                        .filter(part -> part.scenes() > 0)
                        .map(part ->
                                new Part(part.name(), part.scenes(), part.name().equalsIgnoreCase(form.part)))
                        .toList(),
                screenplay.scenes().stream()
                        .map(scene -> line(scene, pages, form))
                        .toList(),
                since,
                List.of(RevisionColor.values()).stream()
                        .filter(RevisionColor::isFirst)
                        .map(color -> new Color(color, color.code().equalsIgnoreCase(form.color)))
                        .toList());
    }

    private static SceneLine line(Scene scene, Pages pages, PrintForm form) {
        int page = pages.scenes().get(scene.index()).firstPage();
        return new SceneLine(scene.name(), scene.heading(), page, form.scenes.contains(scene.name()));
    }
}
