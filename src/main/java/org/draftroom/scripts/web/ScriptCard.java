package org.draftroom.scripts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.Figures;
import org.draftroom.scripts.Script;

/**
 * A script as lists show it.
 *
 * @param line "96 pages, third draft, edited 4 minutes ago"
 * @param scenes "48 scenes"
 * @param parts "12 speaking parts"
 * @param page its first page, small
 */
public record ScriptCard(
        UUID id, UUID project, String title, String line, String scenes, String parts, String page, SceneChart chart) {

    static ScriptCard of(Script script, Figures figures, CardMaking making) {
        CardWords words = making.words();
        CountWords counts = making.counts();
        List<String> line = new ArrayList<>();
        line.add(counts.pages(figures.pages()));
        if (!figures.draft().isEmpty()) {
            line.add(Character.toLowerCase(figures.draft().charAt(0))
                    + figures.draft().substring(1));
        }
        line.add(words.edited(making.ago().words(script.editedAt())));
        return new ScriptCard(
                script.id(),
                script.project(),
                script.title(),
                String.join(", ", line),
                counts.scenes(figures.scenes()),
                counts.speakingParts(figures.speakingParts()),
                Thumbnail.of(figures.page()),
                SceneChart.of(figures.lengths(), words));
    }
}
