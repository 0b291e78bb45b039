package org.draftroom.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;

/** This node's rooms: one for each script that somebody has open here. */
@ApplicationScoped
public class Rooms {

    private final ScriptLog log;
    private final Scripts scripts;
    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

    public Rooms(ScriptLog log, Scripts scripts) {
        this.log = log;
        this.scripts = scripts;
    }

    void enter(UUID script, Seat seat) {
        rooms.compute(script, (id, open) -> {
            Room room = open == null ? new Room(id, log) : open;
            room.enter(seat);
            return room;
        });
    }

    void leave(UUID script, Seat seat) {
        rooms.computeIfPresent(script, (id, room) -> {
            room.leave(seat);
            return room.isEmpty() ? null : room;
        });
    }

    /** Runs on the script's room, if anybody is in it. */
    void in(UUID script, Consumer<Room> run) {
        Room room = rooms.get(script);
        if (room != null) {
            run.accept(room);
        }
    }

    /** Tells every room what it may have missed. */
    void catchUp() {
        rooms.values().forEach(Room::catchUp);
    }

    /** Closes the seats whose windows are gone without having said so. */
    void sendAwayTheSilent() {
        rooms.values().stream()
                .flatMap(room -> room.seats().stream())
                .filter(Seat::isSilent)
                .forEach(seat -> seat.close(Seat.Leave.SILENT));
    }

    /** Closes the seats of those who may not see their script any more. */
    void sendAwayStrangers() {
        rooms.forEach((script, room) -> room.sendAwayAllBut(scripts.readers(script)));
    }

    /** The scripts that somebody has open here. */
    Set<UUID> open() {
        return Set.copyOf(rooms.keySet());
    }
}
