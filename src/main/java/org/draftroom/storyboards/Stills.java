package org.draftroom.storyboards;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** The pictures of scripts' boards, each seen only by those who may see the script's project. */
@ApplicationScoped
public class Stills {

    private final Sql sql;
    private final Clock clock;

    public Stills(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A picture's file.
     *
     * @param mark differs where the file does; a still never changes
     */
    public record File(String mediaType, byte[] content, String mark) {}

    /** Keeps a picture; its id. Whoever asks may write in the script. */
    public UUID keep(UUID script, NewStill still) {
        return sql.inTransaction(transaction -> StillRows.insert(transaction, script, still, clock.instant()));
    }

    /** As it came in, upright and without what cameras add: what is measured. */
    public Optional<File> original(UUID id, UUID person) {
        return file("t.media_type", "t.original", id, person);
    }

    /** Large enough for a screen. */
    public Optional<File> display(UUID id, UUID person) {
        return file("t.display_type", "t.display", id, person);
    }

    /** Small enough for a grid. */
    public Optional<File> thumbnail(UUID id, UUID person) {
        return file("t.display_type", "t.thumbnail", id, person);
    }

    /** The script that a still belongs to, if there is one and this person may see it. */
    public Optional<UUID> script(UUID id, UUID person) {
        return sql.first(
                row -> row.getObject("script_id", UUID.class),
                "select t.script_id from still t join script s on s.id = t.script_id"
                        + " join project_person w on w.project_id = s.project_id where w.person_id = ? and t.id = ?",
                person,
                id);
    }

    private Optional<File> file(String type, String column, UUID id, UUID person) {
        return sql.first(
                Stills::read,
                "select " + type + " as type, " + column + " as file, t.sha256 from still t"
                        + " join script s on s.id = t.script_id"
                        + " join project_person w on w.project_id = s.project_id where w.person_id = ? and t.id = ?",
                person,
                id);
    }

    private static File read(ResultSet row) throws SQLException {
        return new File(row.getString("type"), row.getBytes("file"), row.getString("sha256"));
    }
}
