package org.draftroom.storyboards.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelSection;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.web.ShownPanel.Said;
import org.draftroom.storyboards.web.ShownPanel.Section;

/** Puts together what is shown of a panel. */
@ApplicationScoped
class Inspector {

    private final BoardReader reader;
    private final Panels panels;
    private final List<PanelSection> sections;

    Inspector(BoardReader reader, Panels panels, @All List<PanelSection> sections) {
        this.reader = reader;
        this.panels = panels;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PanelSection::place))
                .toList();
    }

    /** The panel of a board that is open. */
    ShownPanel shown(OpenBoard board, OpenPanel open) {
        Panel panel = open.panel();
        return shown(board, open, ShotForm.Fields.of(panel.shot(), panel.edition()), Said.NOTHING);
    }

    /** The panel, on its board or taken off it, with these fields and what came of writing them. */
    ShownPanel shown(Board board, Panel panel, ShotForm.Fields fields, Said said) {
        OpenBoard open = panel.removed() ? reader.open(board, List.of(panel)) : reader.open(board);
        // Whoever took it off a moment ago: it is shown as it was.
        OpenPanel found = open.panel(panel.id())
                .orElseGet(() -> reader.open(board, List.of(panel)).panels().get(0));
        return shown(open, found, fields, said);
    }

    private ShownPanel shown(OpenBoard board, OpenPanel open, ShotForm.Fields fields, Said said) {
        Panel panel = open.panel();
        List<Section> links = sections.stream()
                .map(section -> new Section(section.title(), section.address(panel)))
                .toList();
        return new ShownPanel(board, open, fields, panels.versions(panel.id()), links, said);
    }
}
