package org.draftroom.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * The PostgreSQL that Draftroom brings with it, as a durable server on the loopback address: commits are
 * flushed to disk, every connection needs the password, and one Draftroom at a time holds the folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The PostgreSQL major version of the bundled binaries. A data folder belongs to one major. */
    static final String MAJOR = "18";

    private static final String ACCESS_RULES = "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n";

    private static final String URL_SETTING = "QUARKUS_DATASOURCE_JDBC_URL";

    private final EmbeddedPostgres postgres;
    private final FileChannel lockFile;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lockFile, String password) {
        this.postgres = postgres;
        this.lockFile = lockFile;
        this.password = password;
    }

    /** True unless a JDBC URL is configured: then that database is used and this one stays off. */
    public static boolean isWanted() {
        return System.getenv(URL_SETTING) == null && System.getProperty("quarkus.datasource.jdbc.url") == null;
    }

    /**
     * Starts the database in the folder, making it the first time.
     *
     * @throws Unusable when another Draftroom holds the folder or another PostgreSQL major wrote it
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = lock(folder.resolve("lock"));
            Path data = folder.resolve("data");
            requireSameMajor(data);
            StalePostmaster.stopIn(data);
            String password = new Home(folder).secret("password");
            EmbeddedPostgres postgres = run(folder, data, password);
            closeToStrangers(postgres, data, password);
            return new EmbeddedDatabase(postgres, lockFile, password);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder + ".", e);
        }
    }

    /** The settings that point Quarkus at this database. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                password);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres run(Path folder, Path data, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("jit", "off")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("postgres.log").toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("postgres.log").toFile()))
                .start();
    }

    /**
     * initdb leaves every local user a superuser; from here on the password is asked for. Looked at on every
     * start, since the first one may have been killed before it came to this.
     */
    private static void closeToStrangers(EmbeddedPostgres postgres, Path data, String password) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(ACCESS_RULES)) {
            return;
        }
        try (Connection connection = postgres.getPostgresDatabase(Map.of("password", password))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(rules, ACCESS_RULES);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The new database could not be given its password.", e);
        }
    }

    private static void requireSameMajor(Path data) throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.notExists(version)) {
            return;
        }
        String major = Files.readString(version).strip();
        if (!major.equals(MAJOR)) {
            throw new Unusable("The database in " + data + " was made by PostgreSQL " + major
                    + "; this Draftroom brings PostgreSQL " + MAJOR
                    + ". Nothing was changed. Start the Draftroom that made it, or dump it there and load it here.");
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // The same answer as a lock held by another process.
        }
        channel.close();
        throw new Unusable("Another Draftroom is running on " + file.getParent()
                + ". Use its window, or set DRAFTROOM_HOME to another folder.");
    }

    /** The data folder can't be used as it is; the message says why and what to do. Nothing was changed. */
    public static final class Unusable extends RuntimeException {
        public Unusable(String message) {
            super(message);
        }
    }
}
