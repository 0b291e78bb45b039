package org.draftroom.storyboards.light.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.light.ReferenceStills;

/** Finds what a board's light is compared with: what somebody chose, else what its first panel shows. */
@ApplicationScoped
class ReferenceTakes {

    private final ReferenceStills references;
    private final Panels panels;

    ReferenceTakes(ReferenceStills references, Panels panels) {
        this.references = references;
        this.panels = panels;
    }

    /** Empty on an empty board. */
    Optional<ReferenceTake> of(OpenBoard board, UUID person) {
        Optional<ReferenceTake> chosen = references
                .of(board.board().id())
                .flatMap(id -> panels.findVersion(id, person))
                .flatMap(version -> board.panel(version.panel()).map(panel -> new ReferenceTake(version, panel, true)));
        return chosen.or(() -> board.panels().stream()
                .findFirst()
                .map(panel -> new ReferenceTake(panel.panel().shown(), panel, false)));
    }
}
