package org.draftroom.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    @Test
    void isDurableLocalAndAsksForThePassword() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(show(database, "fsync")).isEqualTo("on");
            assertThat(show(database, "synchronous_commit")).isEqualTo("on");
            assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
            String url = database.settings().get("quarkus.datasource.jdbc.url");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "a guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesAFolderThatAnotherDraftroomHolds() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(home)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                    .isInstanceOf(EmbeddedDatabase.Unusable.class)
                    .hasMessageContaining("Another Draftroom is running");
        }
    }

    @Test
    void refusesAFolderOfAnotherPostgresqlMajorAndLeavesItAlone() throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                .isInstanceOf(EmbeddedDatabase.Unusable.class)
                .hasMessageContaining("made by PostgreSQL 17");
        assertThat(data.resolve("PG_VERSION")).hasContent("17");
    }

    @Test
    void keepsWhatWasCommittedWhenJvmAndPostgresqlAreKilled() throws Exception {
        Process writer = startWriter();
        String committed = new String(writer.getInputStream().readNBytes(9));
        long postmaster = Long.parseLong(
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(0).strip());
        writer.destroyForcibly().waitFor();
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(committed).isEqualTo("committed");
            assertThat(value(database, "select line from kept")).isEqualTo("She checks her watch.");
        }
    }

    @Test
    void stopsThePostgresqlThatAKilledDraftroomLeftBehind() throws Exception {
        Process writer = startWriter();
        writer.getInputStream().readNBytes(9);
        writer.destroyForcibly().waitFor();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(value(database, "select line from kept")).isEqualTo("She checks her watch.");
        }
    }

    private Process startWriter() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A Draftroom that commits one row, says so, and waits to be killed. */
    static final class Writer {
        public static void main(String[] args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
            try (Connection connection = connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept as select 'She checks her watch.' as line");
            }
            System.out.print("committed");
            System.out.flush();
            Thread.sleep(60_000);
        }
    }

    private static String show(EmbeddedDatabase database, String setting) throws SQLException {
        return value(database, "show " + setting);
    }

    private static String value(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var settings = database.settings();
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }
}
