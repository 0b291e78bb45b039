package org.draftroom.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.accounts.People;
import org.draftroom.editing.Seat.Guest;
import org.draftroom.support.Sql;

/**
 * Who has a script open, at this node and at the others. Nodes tell each other through PostgreSQL, again
 * every now and then; a node that has fallen silent is forgotten with its guests.
 */
@ApplicationScoped
public class Presence {

    /** The channel that is told {@code node script guest,guest,…}: everyone at that node. */
    static final String CHANNEL = "script_present";

    private static final Duration FORGOTTEN = Duration.ofSeconds(70);

    /** A notice holds 8,000 bytes. */
    private static final int MOST_GUESTS = 150;

    private final String node = UUID.randomUUID().toString();
    private final Rooms rooms;
    private final People people;
    private final Sql sql;
    private final Clock clock;
    private final Map<Place, Elsewhere> elsewhere = new ConcurrentHashMap<>();

    public Presence(Rooms rooms, People people, Sql sql, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody came or went here: tells the windows here and the other nodes. */
    void changed(UUID script) {
        tellWindows(script);
        tellNodes(script);
    }

    /** Tells the other nodes again who is here, and forgets those that don't. */
    void refresh() {
        Instant oldest = clock.instant().minus(FORGOTTEN);
        Set<UUID> left = elsewhere.entrySet().stream()
                .filter(entry -> entry.getValue().heardAt().isBefore(oldest))
                .map(entry -> entry.getKey().script())
                .collect(Collectors.toSet());
        elsewhere.values().removeIf(there -> there.heardAt().isBefore(oldest));
        left.forEach(this::tellWindows);
        rooms.open().forEach(this::tellNodes);
    }

    /** Whether somebody has the script open at another node. */
    boolean isElsewhere(UUID script) {
        return elsewhere.keySet().stream().anyMatch(place -> place.script().equals(script));
    }

    void heard(String notice) {
        String[] parts = notice.split(" ", 3);
        if (parts[0].equals(node)) {
            return;
        }
        UUID script = UUID.fromString(parts[1]);
        Set<UUID> guests = ids(parts[2]);
        Place place = new Place(script, parts[0]);
        Elsewhere before = guests.isEmpty()
                ? elsewhere.remove(place)
                : elsewhere.put(place, new Elsewhere(guests, clock.instant()));
        if (before == null && !guests.isEmpty()) {
            rooms.in(script, room -> tellNodes(script));
        }
        if (before == null || !before.guests().equals(guests)) {
            tellWindows(script);
        }
    }

    private void tellWindows(UUID script) {
        rooms.in(script, room -> room.tell(Messages.present(everyone(script, room))));
    }

    private void tellNodes(UUID script) {
        StringBuilder guests = new StringBuilder();
        rooms.in(
                script,
                room -> guests.append(here(room)
                        .map(guest -> guest.id().toString())
                        .distinct()
                        .limit(MOST_GUESTS)
                        .collect(Collectors.joining(","))));
        sql.list(row -> null, "select pg_notify(?, ?)", CHANNEL, node + " " + script + " " + guests);
    }

    private List<Guest> everyone(UUID script, Room room) {
        Stream<Guest> there = elsewhere.entrySet().stream()
                .filter(entry -> entry.getKey().script().equals(script))
                .flatMap(entry -> entry.getValue().guests().stream())
                .flatMap(id -> people.find(id).stream())
                .map(person -> new Guest(person.id(), person.name()));
        return Stream.concat(here(room), there)
                .distinct()
                .sorted(Comparator.comparing(Guest::name).thenComparing(Guest::id))
                .toList();
    }

    private static Stream<Guest> here(Room room) {
        return room.seats().stream().map(Seat::guest);
    }

    private static Set<UUID> ids(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Place(UUID script, String node) {}

    private record Elsewhere(Set<UUID> guests, Instant heardAt) {}
}
