package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Looks panels and the versions of their pictures up, each for those who may see its script's project. */
@ApplicationScoped
public class Panels {

    private static final String SEEN = " join board b on b.id = p.board_id join script s on s.id = b.script_id"
            + " join project_person w on w.project_id = s.project_id where w.person_id = ?";

    private final Sql sql;

    public Panels(Sql sql) {
        this.sql = sql;
    }

    /** The panel, on its board or taken off it, if there is one and this person may see it. */
    public Optional<Panel> find(UUID id, UUID person) {
        return sql.inTransaction(transaction -> {
            boolean seen = transaction
                    .first(row -> 1, "select 1 from panel p" + SEEN + " and p.id = ?", person, id)
                    .isPresent();
            return seen ? PanelRows.one(transaction, id) : Optional.empty();
        });
    }

    /** The panels on the board, in order. Whoever asks has looked the board up. */
    public List<Panel> of(UUID board) {
        return sql.inTransaction(transaction -> PanelRows.on(transaction, board));
    }

    /** The panels that were taken off the board, the last taken off first. Whoever asks has looked the board up. */
    public List<Panel> removed(UUID board) {
        return sql.inTransaction(transaction -> PanelRows.off(transaction, board));
    }

    /** The version, if there is one and this person may see it. */
    public Optional<PanelVersion> findVersion(UUID id, UUID person) {
        return sql.first(
                VersionRows::read,
                VersionRows.SELECT + " join panel p on p.id = v.panel_id" + SEEN + " and v.id = ?",
                person,
                id);
    }

    /** The versions of the panel, the latest first. Whoever asks has looked the panel up. */
    public List<PanelVersion> versions(UUID panel) {
        return sql.list(VersionRows::read, VersionRows.SELECT + " where v.panel_id = ? order by v.number desc", panel);
    }
}
