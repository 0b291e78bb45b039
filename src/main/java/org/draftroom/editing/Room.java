package org.draftroom.editing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Update;

/**
 * The windows that are open on one script at this node. Each update of the log is told to all of them, in
 * the log's order; a window that has some of them already skips those.
 */
final class Room {

    /** The most updates in one message. */
    static final int CHUNK = 500;

    private final UUID script;
    private final ScriptLog log;
    private final Set<Seat> seats = new CopyOnWriteArraySet<>();
    private int told;

    Room(UUID script, ScriptLog log) {
        this.script = script;
        this.log = log;
        this.told = log.version(script);
    }

    void enter(Seat seat) {
        seats.add(seat);
    }

    void leave(Seat seat) {
        seats.remove(seat);
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    Set<Seat> seats() {
        return seats;
    }

    /** Tells everyone what the log has up to a version at least, unless they know that already. */
    synchronized void catchUpTo(int version) {
        if (told < version) {
            catchUp();
        }
    }

    /** Tells everyone what the log has that they haven't been told. */
    synchronized void catchUp() {
        List<Update> updates;
        do {
            updates = log.since(script, told, CHUNK);
            if (!updates.isEmpty()) {
                tell(Messages.updates(told, updates));
                told += updates.size();
            }
        } while (updates.size() == CHUNK);
    }

    /** Closes the seats of those who may not see the script any more. */
    void sendAwayAllBut(Set<UUID> readers) {
        seats.stream()
                .filter(seat -> !readers.contains(seat.guest().id()))
                .forEach(seat -> seat.close(Seat.Leave.STRANGER));
    }

    void tell(String message) {
        seats.forEach(seat -> seat.send(message));
    }

    void tellOthers(Seat teller, String message) {
        seats.stream().filter(seat -> seat != teller).forEach(seat -> seat.send(message));
    }
}
