package org.draftroom.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** The projects in the database, each seen only by its owner and its members. Titles are checked by the pages. */
@ApplicationScoped
public class Projects {

    private static final String SEEN =
            "select p.*, w.role from project p" + " join project_person w on w.project_id = p.id where w.person_id = ?";

    private final Sql sql;
    private final Clock clock;

    public Projects(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The projects that the person may see, the last edited first. */
    public List<Project> list(UUID person) {
        return sql.list(Projects::read, SEEN + " order by p.edited_at desc, p.id", person);
    }

    /** The project, if there is one and this person may see it. */
    public Optional<Project> find(UUID id, UUID person) {
        return sql.first(Projects::read, SEEN + " and p.id = ?", person, id);
    }

    public Project create(UUID person, String title) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Project project = new Project(UUID.randomUUID(), person, title, now, now, Role.OWNER);
        sql.update(
                "insert into project (id, owner_id, title, made_at, edited_at) values (?, ?, ?, ?, ?)",
                project.id(),
                person,
                title,
                now,
                now);
        return project;
    }

    /** False when the person owns no such project. */
    public boolean rename(UUID id, UUID person, String title) {
        return sql.update(
                        "update project set title = ?, edited_at = ? where id = ? and owner_id = ?",
                        title,
                        clock.instant(),
                        id,
                        person)
                == 1;
    }

    /** Deletes the project with all its scripts. False when the person owns no such project. */
    public boolean delete(UUID id, UUID person) {
        return sql.update("delete from project where id = ? and owner_id = ?", id, person) == 1;
    }

    private static Project read(ResultSet row) throws SQLException {
        return new Project(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("title"),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "edited_at"),
                Role.of(row.getString("role")).orElseThrow());
    }
}
