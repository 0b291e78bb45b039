package org.draftroom.editing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptPaper;
import org.draftroom.scripts.comments.Comments;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.draftroom.scripts.spelling.ProjectWords;
import org.draftroom.support.Sql;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to what other nodes tell through PostgreSQL, on a connection kept for this alone. When it breaks
 * it is made again, and every room catches up on what was said meanwhile: a lost notice costs only time.
 */
@ApplicationScoped
public class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    /** What the connection is called in pg_stat_activity. */
    static final String NAME = "draftroom notices";

    private static final int WAIT_MILLIS = 500;
    private static final Duration BETWEEN_CHORES = Duration.ofSeconds(20);
    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);

    private final DataSource source;
    private final Rooms rooms;
    private final Presence presence;
    private final Cursors cursors;
    private volatile Thread listener;
    private volatile boolean listening;

    public Notices(DataSource source, Rooms rooms, Presence presence, Cursors cursors) {
        this.source = source;
        this.rooms = rooms;
        this.presence = presence;
        this.cursors = cursors;
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        listener = new Thread(this::listen, "notices");
        listener.setDaemon(true);
        listener.start();
    }

    void stop() {
        Thread stopped = listener;
        listener = null;
        stopped.interrupt();
        try {
            stopped.join(2L * WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether what others tell from now on is heard. */
    boolean isListening() {
        return listening;
    }

    private void listen() {
        while (isWanted()) {
            try (Connection connection = source.getConnection()) {
                listenOn(connection);
            } catch (SQLException | Sql.Failed broken) {
                listening = false;
                if (isWanted()) {
                    LOG.warnf("Notices from the database stopped, trying again: %s", broken.getMessage());
                    pause();
                }
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                Hush hush = () -> statement.execute("unlisten *; reset application_name")) {
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen " + ScriptLog.CHANNEL);
            statement.execute("listen " + Cursors.CHANNEL);
            statement.execute("listen " + Comments.CHANNEL);
            statement.execute("listen " + Presence.CHANNEL);
            statement.execute("listen " + ScriptRevisions.CHANNEL);
            statement.execute("listen " + ScriptPaper.CHANNEL);
            statement.execute("listen " + ProjectWords.CHANNEL);
            listening = true;
            rooms.catchUp();
            while (isWanted()) {
                chores(statement);
                listenUntilChores(connection.unwrap(PGConnection.class));
            }
        }
    }

    /** The query finds out whether the connection is alive; silence alone doesn't tell. */
    private void chores(Statement statement) throws SQLException {
        statement.execute("select 1");
        rooms.sendAwayTheSilent();
        rooms.sendAwayStrangers();
        presence.refresh();
    }

    private void listenUntilChores(PGConnection connection) throws SQLException {
        long end = System.nanoTime() + BETWEEN_CHORES.toNanos();
        while (isWanted() && System.nanoTime() < end) {
            PGNotification[] notices = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification notice : notices == null ? new PGNotification[0] : notices) {
                hear(notice);
            }
        }
    }

    private void hear(PGNotification notice) {
        String said = notice.getParameter();
        switch (notice.getName()) {
            case Presence.CHANNEL -> presence.heard(said);
            case Cursors.CHANNEL -> cursors.heard(said);
            case Comments.CHANNEL -> rooms.in(UUID.fromString(said), room -> room.tell(Messages.commented()));
            case ScriptRevisions.CHANNEL -> rooms.in(UUID.fromString(said), room -> room.tell(Messages.revised()));
            case ScriptPaper.CHANNEL -> repapered(said.split(" "));
            case ProjectWords.CHANNEL -> rooms.in(UUID.fromString(said), room -> room.tell(Messages.spelled()));
            default -> moved(said.split(" "));
        }
    }

    private void moved(String... scriptAndVersion) {
        int version = Integer.parseInt(scriptAndVersion[1]);
        rooms.in(UUID.fromString(scriptAndVersion[0]), room -> room.catchUpTo(version));
    }

    private void repapered(String... scriptAndPaper) {
        rooms.in(UUID.fromString(scriptAndPaper[0]), room -> room.tell(Messages.paper(scriptAndPaper[1])));
    }

    private boolean isWanted() {
        return listener == Thread.currentThread();
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_AGAIN.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the connection back as it was. */
    @FunctionalInterface
    private interface Hush extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
