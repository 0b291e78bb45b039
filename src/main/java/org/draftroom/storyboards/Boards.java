package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** The boards in the database, each seen only by those who may see its script's project. */
@ApplicationScoped
public class Boards {

    private static final String SEEN = "select b.*, w.role from board b join script s on s.id = b.script_id"
            + " join project_person w on w.project_id = s.project_id where w.person_id = ?";

    private final Sql sql;
    private final Clock clock;

    public Boards(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The board, if there is one and this person may see it. */
    public Optional<Board> find(UUID id, UUID person) {
        return sql.first(BoardRows::read, SEEN + " and b.id = ?", person, id);
    }

    /** The board, if there is one and this person may change it. */
    public Optional<Board> findToWrite(UUID id, UUID person) {
        return find(id, person).filter(board -> board.role().mayWrite());
    }

    /** The boards of the script that this person may see, the first made first. */
    public List<Board> of(UUID script, UUID person) {
        return sql.list(BoardRows::read, SEEN + " and b.script_id = ? order by b.made_at, b.id", person, script);
    }

    /** Makes a board; its id. Empty where the script has the most boards already. Whoever asks may write in the script. */
    public Optional<UUID> create(UUID script, String title, Optional<Anchor> heading) {
        UUID id = UUID.randomUUID();
        Instant now = now();
        int made = sql.update(
                "insert into board (id, script_id, title, heading_version, heading_from, heading_to, heading, made_at,"
                        + " edited_at) select ?, ?, ?, ?::int, ?::int, ?::int, ?, ?, ?"
                        + " where (select count(*) from board where script_id = ?) < ?",
                id,
                script,
                title,
                heading.map(Anchor::version).orElse(null),
                heading.map(Anchor::from).orElse(null),
                heading.map(Anchor::to).orElse(null),
                heading.map(Anchor::quote).orElse(null),
                now,
                now,
                script,
                Board.MOST);
        return made == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Gives it another title. */
    public void rename(Board board, String title) {
        sql.update("update board set title = ?, edited_at = ? where id = ?", title, now(), board.id());
    }

    /** Deletes the board with its panels and the pictures that no other board has. */
    public void delete(Board board) {
        sql.inTransaction(transaction -> {
            List<UUID> stills = transaction.list(
                    row -> row.getObject("still_id", UUID.class),
                    "select distinct v.still_id from panel_version v join panel p on p.id = v.panel_id"
                            + " where p.board_id = ?",
                    board.id());
            transaction.update("delete from board where id = ?", board.id());
            StillRows.deleteUnused(transaction, stills);
            return true;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
