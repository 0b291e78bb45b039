package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** Binds panels to passages of the script. Whoever asks may change the board. */
@ApplicationScoped
public class Binding {

    private final Sql sql;

    public Binding(Sql sql) {
        this.sql = sql;
    }

    /** Binds the panel to one more passage. False where it has the most; what it is bound to already is so once. */
    public boolean bind(UUID panel, Anchor passage) {
        return sql.inTransaction(transaction -> {
            transaction.first(row -> 1, "select 1 from panel where id = ? for update", panel);
            return insert(transaction, panel, passage) == 1 || has(transaction, panel, passage);
        });
    }

    /** Binds the panel to these passages instead of those with these ids. */
    public void rebind(UUID panel, List<UUID> released, List<Anchor> passages) {
        sql.inTransaction(transaction -> {
            transaction.first(row -> 1, "select 1 from panel where id = ? for update", panel);
            for (UUID line : released) {
                transaction.update("delete from panel_line where id = ? and panel_id = ?", line, panel);
            }
            for (Anchor passage : passages) {
                insert(transaction, panel, passage);
            }
            return true;
        });
    }

    /** Releases the panel from the passage. */
    public void release(UUID panel, UUID line) {
        sql.update("delete from panel_line where id = ? and panel_id = ?", line, panel);
    }

    private static int insert(Sql.Transaction transaction, UUID panel, Anchor passage) throws SQLException {
        return transaction.update(
                "insert into panel_line (id, panel_id, version, range_from, range_to, passage)"
                        + " select ?, p.id, ?, ?, ?, ? from panel p where p.id = ?"
                        + " and (select count(*) from panel_line where panel_id = p.id) < ?"
                        + " and not exists (select 1 from panel_line where panel_id = p.id and version = ?"
                        + " and range_from = ? and range_to = ?)",
                UUID.randomUUID(),
                passage.version(),
                passage.from(),
                passage.to(),
                passage.quote(),
                panel,
                BoundLine.MOST,
                passage.version(),
                passage.from(),
                passage.to());
    }

    private static boolean has(Sql.Transaction transaction, UUID panel, Anchor passage) throws SQLException {
        return transaction
                .first(
                        row -> 1,
                        "select 1 from panel_line where panel_id = ? and version = ? and range_from = ? and range_to = ?",
                        panel,
                        passage.version(),
                        passage.from(),
                        passage.to())
                .isPresent();
    }
}
