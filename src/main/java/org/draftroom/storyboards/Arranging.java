package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Arranges the panels of a board: their order, what is taken off it and brought back. Whoever asks may change the board. */
@ApplicationScoped
public class Arranging {

    private final Sql sql;
    private final Clock clock;

    public Arranging(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Puts the panel right before another of its board, or at the end. False when either is not on the board. */
    public boolean move(Panel panel, Optional<UUID> before) {
        return arranged(panel.board(), order -> order.move(panel.id(), before));
    }

    /** Takes the panel off its board; it keeps what it has and can be brought back. */
    public void remove(Panel panel) {
        changed(
                panel.board(),
                transaction -> transaction.update(
                        "update panel set removed_at = ? where id = ? and removed_at is null", now(), panel.id()));
    }

    /** Brings the panel back to where it was. False where the board has the most panels. */
    public boolean restore(Panel panel) {
        return changed(panel.board(), transaction -> {
            if (BoardLock.panels(transaction, panel.board()) >= Panel.MOST) {
                return false;
            }
            transaction.update("update panel set removed_at = null where id = ?", panel.id());
            return true;
        });
    }

    /** Deletes a panel that was taken off its board, with the pictures that no other has. */
    public void discard(Panel panel) {
        changed(panel.board(), transaction -> {
            List<UUID> stills = transaction.list(
                    row -> row.getObject("still_id", UUID.class),
                    "select distinct still_id from panel_version where panel_id = ?",
                    panel.id());
            transaction.update("delete from panel where id = ? and removed_at is not null", panel.id());
            StillRows.deleteUnused(transaction, stills);
            return true;
        });
    }

    /**
     * The same panel once more, right behind it, with the picture that it shows as its only version and no number set by
     * hand; its id. Empty where the board has the most panels.
     */
    public Optional<UUID> duplicate(Panel panel, UUID person) {
        return changed(panel.board(), transaction -> {
            if (BoardLock.panels(transaction, panel.board()) >= Panel.MOST) {
                return Optional.empty();
            }
            UUID copy = new PanelCopy(transaction, person, now()).of(panel);
            Order order = Order.of(transaction, panel.board());
            order.move(copy, order.behind(panel.id()));
            order.write(transaction);
            return Optional.of(copy);
        });
    }

    private boolean arranged(UUID board, Arrangement arrangement) {
        return changed(board, transaction -> {
            Order order = Order.of(transaction, board);
            boolean done = arrangement.in(order);
            order.write(transaction);
            return done;
        });
    }

    private <T> T changed(UUID board, Sql.Work<T> change) {
        return sql.inTransaction(transaction -> {
            BoardLock.take(transaction, board, now());
            return change.on(transaction);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private interface Arrangement {
        boolean in(Order order);
    }

    /** The panels on a board, those taken off it left out, in their order. */
    private record Order(List<UUID> panels) {

        static Order of(Sql.Transaction transaction, UUID board) throws SQLException {
            return new Order(new ArrayList<>(transaction.list(
                    row -> row.getObject("id", UUID.class),
                    "select id from panel where board_id = ? and removed_at is null order by place, id",
                    board)));
        }

        Optional<UUID> behind(UUID panel) {
            int next = panels.indexOf(panel) + 1;
            return next < panels.size() ? Optional.of(panels.get(next)) : Optional.empty();
        }

        boolean move(UUID panel, Optional<UUID> before) {
            if (before.filter(panel::equals).isPresent()) {
                return panels.contains(panel);
            }
            if (!panels.contains(panel)
                    || before.filter(other -> !panels.contains(other)).isPresent()) {
                return false;
            }
            panels.remove(panel);
            panels.add(before.map(panels::indexOf).orElse(panels.size()), panel);
            return true;
        }

        /** A place apart, so that what was taken off finds its place again. */
        void write(Sql.Transaction transaction) throws SQLException {
            List<Object[]> places = new ArrayList<>();
            for (int i = 0; i < panels.size(); i++) {
                places.add(new Object[] {i + 1, panels.get(i), i + 1});
            }
            transaction.updateAll("update panel set place = ? where id = ? and place <> ?", places);
        }
    }
}
