package org.draftroom.storyboards.findings.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.findings.BoardFindings;
import org.draftroom.storyboards.findings.SceneFound;

/** What was found on a board, ready for its pages. */
@ApplicationScoped
class FindingsDesk {

    private final BoardReader reader;
    private final BoardFindings findings;
    private final FoundWords words;

    FindingsDesk(BoardReader reader, BoardFindings findings, FoundWords words) {
        this.reader = reader;
        this.findings = findings;
        this.words = words;
    }

    /** @param labels the numbers of all panels of the board, by id */
    record Held(OpenBoard board, List<SceneFound> scenes, Map<UUID, String> labels) {

        int count() {
            return scenes.stream().mapToInt(scene -> scene.findings().size()).sum();
        }

        List<SceneFound> of(UUID panel) {
            return scenes.stream()
                    .filter(scene ->
                            scene.panels().stream().anyMatch(one -> one.id().equals(panel)))
                    .toList();
        }
    }

    Held held(org.draftroom.storyboards.Board board, Script script) {
        return held(reader.open(board), script);
    }

    Held held(OpenBoard open, Script script) {
        Map<UUID, String> labels = open.panels().stream().collect(Collectors.toMap(OpenPanel::id, OpenPanel::label));
        return new Held(open, findings.of(open, script), labels);
    }

    List<FoundRow> rows(Held held, UUID panel) {
        return held.of(panel).stream()
                .flatMap(scene -> scene.of(panel).stream())
                .map(finding -> words.of(finding, held.labels()))
                .toList();
    }

    List<FoundRow> rows(Held held, SceneFound scene) {
        return scene.findings().stream()
                .map(finding -> words.of(finding, held.labels()))
                .toList();
    }
}
