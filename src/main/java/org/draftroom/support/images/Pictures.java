package org.draftroom.support.images;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** The pictures in the database, each a project's. Whoever asks has looked the project up first. */
@ApplicationScoped
public class Pictures {

    private final Sql sql;
    private final Clock clock;

    public Pictures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A picture's file or its thumbnail. */
    public record File(String mediaType, byte[] content) {}

    /** Keeps a picture; its id. */
    public UUID keep(UUID project, Picture picture) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into picture (id, project_id, media_type, width, height, content, thumbnail, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                project,
                picture.mediaType(),
                picture.width(),
                picture.height(),
                picture.content(),
                picture.thumbnail(),
                clock.instant());
        return id;
    }

    public Optional<File> find(UUID project, UUID id) {
        return file("content", project, id);
    }

    public Optional<File> thumbnail(UUID project, UUID id) {
        return file("thumbnail", project, id);
    }

    private Optional<File> file(String column, UUID project, UUID id) {
        return sql.first(
                Pictures::read,
                "select media_type, " + column + " as file from picture where project_id = ? and id = ?",
                project,
                id);
    }

    private static File read(ResultSet row) throws SQLException {
        return new File(row.getString("media_type"), row.getBytes("file"));
    }

    public void remove(UUID project, UUID id) {
        sql.update("delete from picture where project_id = ? and id = ?", project, id);
    }
}
