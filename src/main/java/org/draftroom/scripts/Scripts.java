package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.support.Sql;

/** The scripts in the database, each seen only by those who may see its project. Titles are checked by the pages. */
@ApplicationScoped
public class Scripts {

    private static final String SEEN = "select s.*, w.role from script s"
            + " join project_person w on w.project_id = s.project_id where w.person_id = ?";

    private final Sql sql;
    private final Clock clock;

    public Scripts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The script, if there is one and this person may see it. */
    public Optional<Script> find(UUID id, UUID person) {
        return sql.first(Scripts::read, SEEN + " and s.id = ?", person, id);
    }

    /** The script, if there is one and this person may write in it. */
    public Optional<Script> findToWrite(UUID id, UUID person) {
        return find(id, person).filter(script -> script.role().mayWrite());
    }

    /** Everybody who may see the script, but whoever has to change a password first. */
    public Set<UUID> readers(UUID id) {
        return Set.copyOf(sql.list(
                row -> row.getObject("person_id", UUID.class),
                "select w.person_id from project_person w join script s on s.project_id = w.project_id"
                        + " join person p on p.id = w.person_id where s.id = ? and not p.first_password",
                id));
    }

    /** The scripts of the project that this person may see, the last edited first. */
    public List<Script> list(UUID project, UUID person) {
        return sql.list(Scripts::read, SEEN + " and s.project_id = ? order by s.edited_at desc, s.id", person, project);
    }

    /** All scripts this person may see, the last edited first. */
    public List<Script> list(UUID person) {
        return sql.list(Scripts::read, SEEN + " order by s.edited_at desc, s.id", person);
    }

    /** Makes the script with its text as version 0, and keeps the file it came from. Whoever asks may write in the project. */
    public Script create(NewScript wanted) {
        String text = Texts.clean(wanted.text());
        Texts.excess(text).ifPresent(excess -> {
            throw new IllegalArgumentException(excess);
        });
        Instant now = now();
        UUID id = UUID.randomUUID();
        Script script = new Script(
                id, wanted.project(), wanted.title(), 0, text.length(), now, now, PageSize.LETTER, Role.OWNER);
        return sql.inTransaction(transaction -> {
            insert(transaction, script);
            transaction.update("insert into script_snapshot (script_id, version, text) values (?, 0, ?)", id, text);
            if (wanted.source().isPresent()) {
                insert(transaction, id, wanted.source().get());
            }
            return script;
        });
    }

    /** The file the script was imported from, if it was and this person may see it. */
    public Optional<ScriptSource> source(UUID id, UUID person) {
        return sql.first(
                row -> new ScriptSource(
                        row.getString("file_name"), row.getString("media_type"), row.getBytes("content")),
                "select c.* from script_source c join script s on s.id = c.script_id"
                        + " join project_person w on w.project_id = s.project_id where w.person_id = ? and s.id = ?",
                person,
                id);
    }

    /** False when the person may write in no such script. */
    public boolean rename(UUID id, UUID person, String title) {
        return sql.update(
                        "update script set title = ?, edited_at = ? where id = ?"
                                + " and project_id in (select project_id from project_person"
                                + " where person_id = ? and role in ('own', 'write'))",
                        title,
                        now(),
                        id,
                        person)
                == 1;
    }

    /** Deletes the script with its log. False when the person owns no such script. */
    public boolean delete(UUID id, UUID person) {
        return sql.update(
                        "delete from script where id = ?"
                                + " and project_id in (select p.id from project p where p.owner_id = ?)",
                        id,
                        person)
                == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void insert(Sql.Transaction transaction, Script script) throws SQLException {
        transaction.update(
                "insert into script (id, project_id, title, version, length, made_at, edited_at)"
                        + " values (?, ?, ?, 0, ?, ?, ?)",
                script.id(),
                script.project(),
                script.title(),
                script.length(),
                script.madeAt(),
                script.editedAt());
    }

    private static void insert(Sql.Transaction transaction, UUID script, ScriptSource source) throws SQLException {
        transaction.update(
                "insert into script_source (script_id, file_name, media_type, content) values (?, ?, ?, ?)",
                script,
                source.fileName(),
                source.mediaType(),
                source.content());
    }

    private static Script read(ResultSet row) throws SQLException {
        return new Script(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                row.getInt("version"),
                row.getInt("length"),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "edited_at"),
                PageSize.of(row.getString("paper")).orElseThrow(),
                Role.of(row.getString("role")).orElseThrow());
    }
}
