package org.draftroom.scripts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.draftroom.scripts.AppendResult.Appended;
import org.draftroom.support.EmbeddedDatabase;
import org.draftroom.support.Sql;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Writes on one script without end, and says of every change when it has been acknowledged; started as a
 * process of its own, to be killed. The number of the change is its text.
 */
public final class KilledWriter {

    static final UUID AUTHOR = UUID.fromString("7d7f0ce4-1c57-4c08-a52c-6d0d1b0a43a5");
    static final UUID SCRIPT = UUID.fromString("b8c0bb3a-02a5-4ba2-8a6e-0f5bd7b5b1c2");

    private KilledWriter() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        DataSource source = source(database);
        Flyway.configure().dataSource(source).load().migrate();
        Sql sql = new Sql(source);
        if (sql.first(row -> 1, "select 1 from script").isEmpty()) {
            begin(sql);
        }
        ScriptLog log = new ScriptLog(sql, Clock.systemUTC());
        for (ScriptText head = log.head(SCRIPT); ; head = log.head(SCRIPT)) {
            int next = head.version() + 1;
            ChangeSet change = Edits.insert(head.text(), head.text().length(), next + "\n");
            var result = log.append(SCRIPT, head.version(), List.of(new Update("killed", change, AUTHOR)), AUTHOR);
            System.out.println(((Appended) result).version());
        }
    }

    static DataSource source(EmbeddedDatabase database) {
        Map<String, String> settings = database.settings();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get("quarkus.datasource.username"));
        source.setPassword(settings.get("quarkus.datasource.password"));
        return source;
    }

    private static void begin(Sql sql) {
        UUID project = UUID.randomUUID();
        sql.update(
                "insert into person (id, name, email, password_hash, made_at) values (?, 'A', 'a@b', 'x', now())",
                AUTHOR);
        sql.update(
                "insert into project (id, owner_id, title, made_at, edited_at) values (?, ?, 'P', now(), now())",
                project,
                AUTHOR);
        sql.update(
                "insert into script (id, project_id, title, length, made_at, edited_at) values (?, ?, 'S', 0, now(), now())",
                SCRIPT,
                project);
        sql.update("insert into script_snapshot (script_id, version, text) values (?, 0, '')", SCRIPT);
    }
}
