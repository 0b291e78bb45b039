package org.draftroom.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.editing.Request.Cursor;
import org.draftroom.support.Sql;
import org.jboss.logging.Logger;

/**
 * Where people's cursors are: passed on as they come and never kept. Windows say it again every now and then, so
 * that whoever comes later learns of it too. Other nodes are told only when somebody there has the script open.
 */
@ApplicationScoped
public class Cursors {

    /** The channel that is told {@code node script window}, and {@code person version anchor head} unless it is gone. */
    static final String CHANNEL = "script_cursor";

    private static final Logger LOG = Logger.getLogger(Cursors.class);
    private static final int PARTS = 7;

    private final String node = UUID.randomUUID().toString();
    private final Rooms rooms;
    private final Presence presence;
    private final Sql sql;

    public Cursors(Rooms rooms, Presence presence, Sql sql) {
        this.rooms = rooms;
        this.presence = presence;
        this.sql = sql;
    }

    /** A window's cursor, as the others are told of it. */
    record Told(UUID window, UUID person, Cursor cursor) {}

    void moved(UUID script, Seat seat, Told told) {
        rooms.in(script, room -> room.tellOthers(seat, Messages.cursor(told)));
        Cursor cursor = told.cursor();
        tellNodes(script, told.window(), told.person(), cursor.version(), cursor.anchor(), cursor.head());
    }

    void left(UUID script, UUID window) {
        rooms.in(script, room -> room.tell(Messages.gone(window)));
        tellNodes(script, window);
    }

    void heard(String notice) {
        String[] parts = notice.split(" ");
        if (parts[0].equals(node)) {
            return;
        }
        UUID window = UUID.fromString(parts[2]);
        String message = parts.length < PARTS ? Messages.gone(window) : Messages.cursor(told(window, parts));
        rooms.in(UUID.fromString(parts[1]), room -> room.tell(message));
    }

    private static Told told(UUID window, String... parts) {
        Cursor cursor = new Cursor(Integer.parseInt(parts[4]), Integer.parseInt(parts[5]), Integer.parseInt(parts[6]));
        return new Told(window, UUID.fromString(parts[3]), cursor);
    }

    private void tellNodes(UUID script, Object... said) {
        if (!presence.isElsewhere(script)) {
            return;
        }
        String notice = Stream.concat(Stream.of(node, script), Stream.of(said))
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        try {
            sql.list(row -> null, "select pg_notify(?, ?)", CHANNEL, notice);
        } catch (Sql.Failed failed) {
            LOG.debugf("A cursor isn't seen at other nodes: %s", failed.getMessage());
        }
    }
}
