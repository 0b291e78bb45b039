package org.draftroom.scripts.bible;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
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

    private static final String ENTRY =
            "select e.*, p.name as editor from bible_entry e left join person p on p.id = e.edited_by where"
                    + " e.project_id = ?";

    private final Sql sql;
    private final Clock clock;

    public Bible(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What came of a change. */
    public sealed interface Outcome {
        /** It is done; the entry as it is now. */
        record Done(Entry entry) implements Outcome {}

        /** Somebody else edited it since; nothing was changed. */
        record Moved(Entry now) implements Outcome {}

        /** Another entry of the kind has one of the names; nothing was changed. */
        record Taken(Entry other) implements Outcome {}

        /** There is no such entry any more. */
        record Gone() implements Outcome {}

        /** The bible has as many entries as it can have. */
        record Full() implements Outcome {}
    }

    /** The project's entries, by name. */
    public List<Entry> of(UUID project) {
        return sql.list(Bible::read, ENTRY + " order by e.name_key, e.kind, e.id", project);
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
        return sql.first(Bible::read, ENTRY + " and e.id = ?", project, id);
    }

    /** The names that were dismissed, by the alphabet. */
    public List<Dismissed> dismissed(UUID project) {
        return sql.list(
                row -> new Dismissed(kind(row), row.getString("name_key")),
                "select kind, name_key from bible_dismissal where project_id = ? order by name_key, kind",
                project);
    }

    /** Makes an entry. A name dismissed before is dismissed no more. */
    public Outcome add(UUID project, UUID person, EntryKind kind, Profile profile) {
        return sql.inTransaction(transaction -> {
            lock(transaction, project);
            List<Entry> all = transaction.list(Bible::read, ENTRY, project);
            return insert(transaction, all, new NewEntry(project, person, kind, profile));
        });
    }

    /** Makes an entry of each name that nobody has yet; those that can't be are left out. How many it made. */
    public int fill(UUID project, UUID person, List<Proposal> proposals) {
        return sql.inTransaction(transaction -> {
            lock(transaction, project);
            List<Entry> all = transaction.list(Bible::read, ENTRY, project);
            int made = 0;
            for (Proposal proposal : proposals) {
                Profile profile = Profile.named(proposal.name());
                Outcome outcome = insert(transaction, all, new NewEntry(project, person, proposal.kind(), profile));
                if (outcome instanceof Outcome.Done done) {
                    all.add(done.entry());
                    made++;
                }
            }
            return made;
        });
    }

    /** Writes the profile of an entry, if it is still the version that the person saw. */
    public Outcome edit(Entry seen, UUID person, Profile profile) {
        return sql.inTransaction(transaction -> {
            lock(transaction, seen.project());
            Optional<Entry> now = find(transaction, seen.project(), seen.id());
            if (now.isEmpty()) {
                return new Outcome.Gone();
            }
            if (now.get().version() != seen.version()) {
                return new Outcome.Moved(now.get());
            }
            List<Entry> all = transaction.list(Bible::read, ENTRY, seen.project());
            Optional<Entry> other = other(all, now.get(), profile);
            if (other.isPresent()) {
                return new Outcome.Taken(other.get());
            }
            write(transaction, now.get().id(), person, profile);
            welcome(transaction, seen.project(), seen.kind(), profile);
            return new Outcome.Done(find(transaction, seen.project(), seen.id()).orElseThrow());
        });
    }

    /** Gives the entry this picture instead of any before. False when there is no such entry. */
    public boolean picture(Entry entry, UUID person, Optional<UUID> picture) {
        return sql.inTransaction(transaction -> {
            Optional<Entry> now = find(transaction, entry.project(), entry.id());
            int changed = transaction.update(
                    "update bible_entry set picture_id = ?, edited_at = ?, edited_by = ? where id = ?",
                    picture.orElse(null),
                    now(),
                    person,
                    entry.id());
            if (now.flatMap(Entry::picture).isPresent()) {
                transaction.update(
                        "delete from picture where id = ?", now.get().picture().get());
            }
            return changed == 1;
        });
    }

    /** Puts one entry into another of its kind, which gets its names as aliases, its texts, and its picture if it has none. */
    public Outcome merge(Entry one, Entry into, UUID person) {
        return sql.inTransaction(transaction -> {
            lock(transaction, into.project());
            Optional<Entry> from = find(transaction, into.project(), one.id());
            Optional<Entry> to = find(transaction, into.project(), into.id());
            if (from.isEmpty() || to.isEmpty() || one.id().equals(into.id()) || one.kind() != into.kind()) {
                return new Outcome.Gone();
            }
            Profile joined = to.get().profile().joined(from.get().profile());
            if (joined.fault().isPresent()) {
                return new Outcome.Full();
            }
            transaction.update("delete from bible_entry where id = ?", one.id());
            write(transaction, into.id(), person, joined);
            keep(transaction, to.get(), from.get());
            return new Outcome.Done(find(transaction, into.project(), into.id()).orElseThrow());
        });
    }

    private static void keep(Sql.Transaction transaction, Entry to, Entry from) throws SQLException {
        if (to.picture().isEmpty() && from.picture().isPresent()) {
            transaction.update(
                    "update bible_entry set picture_id = ? where id = ?",
                    from.picture().get(),
                    to.id());
        } else if (from.picture().isPresent()) {
            transaction.update(
                    "delete from picture where id = ?", from.picture().get());
        }
    }

    /** Deletes the entry; its names are proposed no more. False when there is no such entry. */
    public boolean remove(Entry entry) {
        return sql.inTransaction(transaction -> {
            for (String key : entry.profile().keys()) {
                dismiss(transaction, entry.project(), entry.kind(), key);
            }
            if (entry.picture().isPresent()) {
                transaction.update(
                        "delete from picture where id = ?", entry.picture().get());
            }
            return transaction.update("delete from bible_entry where id = ?", entry.id()) == 1;
        });
    }

    /** Has a name proposed no more. */
    public void dismiss(UUID project, EntryKind kind, String name) {
        sql.inTransaction(transaction -> dismiss(transaction, project, kind, NameKey.of(name)));
    }

    /** Has a name proposed again, if a script still has it. */
    public void restore(UUID project, EntryKind kind, String name) {
        sql.update(
                "delete from bible_dismissal where project_id = ? and kind = ? and name_key = ?",
                project,
                kind.word(),
                NameKey.of(name));
    }

    private record NewEntry(UUID project, UUID person, EntryKind kind, Profile profile) {}

    private Outcome insert(Sql.Transaction transaction, List<Entry> all, NewEntry wanted) throws SQLException {
        if (all.size() >= MOST) {
            return new Outcome.Full();
        }
        UUID id = UUID.randomUUID();
        Entry entry = new Entry(id, wanted.project, wanted.kind, wanted.profile, Optional.empty(), 1, now(), "");
        Optional<Entry> other = other(all, entry, wanted.profile);
        if (other.isPresent()) {
            return new Outcome.Taken(other.get());
        }
        transaction.update(
                "insert into bible_entry (id, project_id, kind, name, name_key, aliases, age, description, wants,"
                        + " version, edited_at, edited_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
                id,
                wanted.project,
                wanted.kind.word(),
                wanted.profile.name(),
                NameKey.of(wanted.profile.name()),
                String.join("\n", wanted.profile.aliases()),
                wanted.profile.age(),
                wanted.profile.description(),
                wanted.profile.wants(),
                entry.editedAt(),
                wanted.person);
        welcome(transaction, wanted.project, wanted.kind, wanted.profile);
        return new Outcome.Done(entry);
    }

    private void write(Sql.Transaction transaction, UUID id, UUID person, Profile profile) throws SQLException {
        transaction.update(
                "update bible_entry set name = ?, name_key = ?, aliases = ?, age = ?, description = ?, wants = ?,"
                        + " version = version + 1, edited_at = ?, edited_by = ? where id = ?",
                profile.name(),
                NameKey.of(profile.name()),
                String.join("\n", profile.aliases()),
                profile.age(),
                profile.description(),
                profile.wants(),
                now(),
                person,
                id);
    }

    /** Another entry of the kind that has one of the names. */
    private static Optional<Entry> other(List<Entry> all, Entry entry, Profile profile) {
        List<String> keys = profile.keys();
        return all.stream()
                .filter(other -> other.kind() == entry.kind() && !other.id().equals(entry.id()))
                .filter(other -> other.profile().keys().stream().anyMatch(keys::contains))
                .findFirst();
    }

    private static int dismiss(Sql.Transaction transaction, UUID project, EntryKind kind, String key)
            throws SQLException {
        return transaction.update(
                "insert into bible_dismissal (project_id, kind, name_key) values (?, ?, ?) on conflict do nothing",
                project,
                kind.word(),
                key);
    }

    private static void welcome(Sql.Transaction transaction, UUID project, EntryKind kind, Profile profile)
            throws SQLException {
        for (String key : profile.keys()) {
            transaction.update(
                    "delete from bible_dismissal where project_id = ? and kind = ? and name_key = ?",
                    project,
                    kind.word(),
                    key);
        }
    }

    /** One change of a bible at a time, so that no two entries get one name. */
    private static void lock(Sql.Transaction transaction, UUID project) throws SQLException {
        transaction.first(row -> 1, "select 1 from project where id = ? for update", project);
    }

    private static Optional<Entry> find(Sql.Transaction transaction, UUID project, UUID id) throws SQLException {
        return transaction.first(Bible::read, ENTRY + " and e.id = ?", project, id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static EntryKind kind(ResultSet row) throws SQLException {
        return EntryKind.of(row.getString("kind")).orElseThrow();
    }

    private static Entry read(ResultSet row) throws SQLException {
        String aliases = row.getString("aliases");
        Profile profile = new Profile(
                row.getString("name"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split("\n")),
                row.getString("age"),
                row.getString("description"),
                row.getString("wants"));
        String editor = row.getString("editor");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                kind(row),
                profile,
                Optional.ofNullable(row.getObject("picture_id", UUID.class)),
                row.getInt("version"),
                Sql.instant(row, "edited_at"),
                editor == null ? "" : editor);
    }
}
