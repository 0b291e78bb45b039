package org.draftroom.scripts.bible;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.screenplay.checks.KnownNames;
import org.draftroom.scripts.bible.BibleReading.Dismissed;
import org.draftroom.support.Sql;

/** The entries of projects' bibles. Whoever asks has looked the project up first, and may write in it to change one. */
@ApplicationScoped
public class Bible {

    /** The most entries of a project. */
    public static final int MOST = 2000;

    private final Sql sql;
    private final Clock clock;

    public Bible(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The project's entries, by name. */
    public List<Entry> of(UUID project) {
        return sql.list(EntryRows::read, EntryRows.SELECT + " order by e.name_key, e.kind, e.id", project);
    }

    /** All names and aliases, for checks. */
    public KnownNames known(UUID project) {
        List<Entry> entries = of(project);
        return KnownNames.of(names(entries, EntryKind.CHARACTER), names(entries, EntryKind.PLACE));
    }

    /** The names and aliases of the entries of a kind, by name. */
    public static List<String> names(List<Entry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap(entry -> entry.profile().names().stream())
                .toList();
    }

    public Optional<Entry> find(UUID project, UUID id) {
        return sql.first(EntryRows::read, EntryRows.SELECT + " and e.id = ?", project, id);
    }

    /** The names that were dismissed, by the alphabet. */
    public List<Dismissed> dismissed(UUID project) {
        return sql.list(
                row -> new Dismissed(EntryRows.kind(row), row.getString("name_key")),
                "select kind, name_key from bible_dismissal where project_id = ? order by name_key, kind",
                project);
    }

    /** Makes an entry. A name dismissed before is dismissed no more. */
    public Outcome add(UUID project, UUID person, EntryKind kind, Profile profile) {
        return changed(project, rows -> insert(rows, rows.all(), fresh(project, kind, profile), person));
    }

    /** Makes an entry of each name that nobody has yet; those that can't be are left out. How many it made. */
    public int fill(UUID project, UUID person, List<Proposal> proposals) {
        return changed(project, rows -> {
            List<Entry> all = rows.all();
            int before = all.size();
            for (Proposal proposal : proposals) {
                Entry wanted = fresh(project, proposal.kind(), Profile.named(proposal.name()));
                if (insert(rows, all, wanted, person) instanceof Outcome.Done done) {
                    all.add(done.entry());
                }
            }
            return all.size() - before;
        });
    }

    /** Writes the profile of an entry, if it is still the version that the person saw. */
    public Outcome edit(Entry seen, UUID person, Profile profile) {
        return changed(seen.project(), rows -> {
            Optional<Entry> now = rows.find(seen.id());
            if (now.isEmpty()) {
                return new Outcome.Gone();
            }
            if (now.get().version() != seen.version()) {
                return new Outcome.Moved(now.get());
            }
            Optional<Entry> other = other(rows.all(), now.get(), profile);
            if (other.isPresent()) {
                return new Outcome.Taken(other.get());
            }
            rows.write(seen.id(), person, profile, now());
            welcome(rows, seen.kind(), profile);
            return new Outcome.Done(rows.find(seen.id()).orElseThrow());
        });
    }

    /** Gives the entry this picture instead of any before. False when there is no such entry. */
    public boolean picture(Entry entry, UUID person, Optional<UUID> picture) {
        return changed(entry.project(), rows -> {
            Optional<Entry> now = rows.find(entry.id());
            if (now.isEmpty()) {
                return false;
            }
            rows.hang(entry.id(), picture.orElse(null));
            rows.touch(entry.id(), person, now());
            drop(rows, now.get().picture());
            return true;
        });
    }

    /** Puts one entry into another of its kind, which gets its names as aliases, its texts, and its picture if it has none. */
    public Outcome merge(Entry one, Entry into, UUID person) {
        return changed(into.project(), rows -> {
            Optional<Entry> from = rows.find(one.id());
            Optional<Entry> to = rows.find(into.id());
            if (from.isEmpty() || to.isEmpty() || one.id().equals(into.id()) || one.kind() != into.kind()) {
                return new Outcome.Gone();
            }
            Profile joined = to.get().profile().joined(from.get().profile());
            if (joined.fault().isPresent()) {
                return new Outcome.Full();
            }
            rows.delete(one.id());
            rows.write(into.id(), person, joined, now());
            takeOver(rows, to.get(), from.get().picture());
            return new Outcome.Done(rows.find(into.id()).orElseThrow());
        });
    }

    /** Deletes the entry; its names are proposed no more. False when there is no such entry. */
    public boolean remove(Entry entry) {
        return changed(entry.project(), rows -> {
            for (String key : entry.profile().keys()) {
                rows.dismiss(entry.kind(), key);
            }
            drop(rows, entry.picture());
            return rows.delete(entry.id());
        });
    }

    /** Has a name proposed no more. */
    public void dismiss(UUID project, EntryKind kind, String name) {
        changed(project, rows -> {
            rows.dismiss(kind, NameKey.of(name));
            return true;
        });
    }

    /** Has a name proposed again, if a script still has it. */
    public void restore(UUID project, EntryKind kind, String name) {
        changed(project, rows -> {
            rows.restore(kind, NameKey.of(name));
            return true;
        });
    }

    /** A change of one bible, which others wait for. */
    private interface Change<T> {
        T make(EntryRows rows) throws SQLException;
    }

    private <T> T changed(UUID project, Change<T> change) {
        return sql.inTransaction(transaction -> change.make(EntryRows.locked(transaction, project)));
    }

    private Entry fresh(UUID project, EntryKind kind, Profile profile) {
        return new Entry(UUID.randomUUID(), project, kind, profile, Optional.empty(), 1, now(), "");
    }

    private static Outcome insert(EntryRows rows, List<Entry> all, Entry wanted, UUID person) throws SQLException {
        if (all.size() >= MOST) {
            return new Outcome.Full();
        }
        Optional<Entry> other = other(all, wanted, wanted.profile());
        if (other.isPresent()) {
            return new Outcome.Taken(other.get());
        }
        rows.insert(wanted, person);
        welcome(rows, wanted.kind(), wanted.profile());
        return new Outcome.Done(wanted);
    }

    /** Another entry of the kind that has one of the names. */
    private static Optional<Entry> other(List<Entry> all, Entry entry, Profile profile) {
        List<String> keys = profile.keys();
        return all.stream()
                .filter(other -> other.kind() == entry.kind() && !other.id().equals(entry.id()))
                .filter(other -> other.profile().keys().stream().anyMatch(keys::contains))
                .findFirst();
    }

    private static void welcome(EntryRows rows, EntryKind kind, Profile profile) throws SQLException {
        for (String key : profile.keys()) {
            rows.restore(kind, key);
        }
    }

    private static void takeOver(EntryRows rows, Entry to, Optional<UUID> picture) throws SQLException {
        if (to.picture().isEmpty() && picture.isPresent()) {
            rows.hang(to.id(), picture.get());
        } else {
            drop(rows, picture);
        }
    }

    private static void drop(EntryRows rows, Optional<UUID> picture) throws SQLException {
        if (picture.isPresent()) {
            rows.deletePicture(picture.get());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
