package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Hangs pictures on boards: as new panels, and as versions of a panel. Whoever asks may change the board. */
@ApplicationScoped
public class Hanging {

    private final Sql sql;
    private final Clock clock;

    public Hanging(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new panel with the picture at the end of the board; its id. Empty where the board has the most panels. */
    public Optional<UUID> add(Board board, UUID person, NewStill still) {
        return add(board, person, still, OptionalInt.empty());
    }

    /**
     * A new panel at a place in the board's order: of several pictures that are on their way together the first may come last.
     *
     * @param place as {@link Panel#place}; empty for the end
     */
    public Optional<UUID> add(Board board, UUID person, NewStill still, OptionalInt place) {
        return sql.inTransaction(transaction -> {
            BoardLock.take(transaction, board.id(), now());
            if (BoardLock.panels(transaction, board.id()) >= Panel.MOST) {
                return Optional.empty();
            }
            UUID panel = insert(transaction, board.id(), person, place);
            insert(transaction, panel, person, StillRows.insert(transaction, board.script(), still, now()));
            return Optional.of(panel);
        });
    }

    /** The picture as the latest version of the panel; the version's id. Empty where the panel has the most versions. */
    public Optional<UUID> add(Board board, Panel panel, UUID person, NewStill still) {
        return sql.inTransaction(transaction -> {
            BoardLock.take(transaction, board.id(), now());
            if (panel.shown().number() >= PanelVersion.MOST) {
                return Optional.empty();
            }
            UUID kept = StillRows.insert(transaction, board.script(), still, now());
            return Optional.of(insert(transaction, panel.id(), person, kept));
        });
    }

    private UUID insert(Sql.Transaction transaction, UUID board, UUID person, OptionalInt place) throws SQLException {
        UUID id = UUID.randomUUID();
        transaction.update(
                "insert into panel (id, board_id, place, number, action, dialogue, sound, lens, camera_move, edition,"
                        + " edited_at, edited_by) select ?, ?, coalesce(?::int, max(place) + 1, 1), '', '', '', '', '', '', 1, ?, ?"
                        + " from panel where board_id = ? and removed_at is null",
                id,
                board,
                place.isPresent() ? place.getAsInt() : null,
                now(),
                person,
                board);
        return id;
    }

    private UUID insert(Sql.Transaction transaction, UUID panel, UUID person, UUID still) throws SQLException {
        UUID id = UUID.randomUUID();
        transaction.update(
                "insert into panel_version (id, panel_id, number, still_id, made_at, made_by)"
                        + " select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ? from panel_version where panel_id = ?",
                id,
                panel,
                still,
                now(),
                person,
                panel);
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
