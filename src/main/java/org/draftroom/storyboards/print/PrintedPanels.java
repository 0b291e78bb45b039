package org.draftroom.storyboards.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.findings.BoardFindings;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.ReadPanel;
import org.draftroom.storyboards.reading.terms.ShotSize;

/** Puts together what is printed of a board's panels. */
@ApplicationScoped
public class PrintedPanels {

    private final PanelReadings readings;
    private final BoardFindings findings;

    PrintedPanels(PanelReadings readings, BoardFindings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    /** All of the board, in order. */
    public List<PrintedPanel> of(OpenBoard board, Script script) {
        Map<UUID, ReadPanel> read = readings.ofBoard(board.board().id());
        Map<UUID, Integer> counts = new HashMap<>();
        findings.of(board, script).stream()
                .flatMap(scene -> scene.findings().stream())
                .forEach(finding -> counts.merge(finding.panel(), 1, Integer::sum));
        return board.panels().stream()
                .map(panel -> new PrintedPanel(
                        panel, size(read.get(panel.panel().shown().id())), counts.getOrDefault(panel.id(), 0)))
                .toList();
    }

    private static String size(ReadPanel read) {
        return read == null
                ? ""
                : read.reading().size().value().map(ShotSize::abbreviation).orElse("");
    }
}
