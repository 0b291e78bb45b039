package org.draftroom.scripts.bible;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Rows of {@code bible_entry}, in one transaction that has the bible to itself. */
final class EntryRows {

    static final String SELECT =
            "select e.*, p.name as editor from bible_entry e left join person p on p.id = e.edited_by where"
                    + " e.project_id = ?";

    private final Sql.Transaction transaction;
    private final UUID project;

    private EntryRows(Sql.Transaction transaction, UUID project) {
        this.transaction = transaction;
        this.project = project;
    }

    /** Waits for whoever else changes this bible, so that no two entries get one name. */
    static EntryRows locked(Sql.Transaction transaction, UUID project) throws SQLException {
        transaction.first(row -> 1, "select 1 from project where id = ? for update", project);
        return new EntryRows(transaction, project);
    }

    List<Entry> all() throws SQLException {
        return transaction.list(EntryRows::read, SELECT, project);
    }

    Optional<Entry> find(UUID id) throws SQLException {
        return transaction.first(EntryRows::read, SELECT + " and e.id = ?", project, id);
    }

    void insert(Entry entry, UUID person) throws SQLException {
        Profile profile = entry.profile();
        transaction.update(
                "insert into bible_entry (id, project_id, kind, name, name_key, aliases, age, description, wants,"
                        + " version, edited_at, edited_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
                entry.id(),
                project,
                entry.kind().word(),
                profile.name(),
                NameKey.of(profile.name()),
                String.join("\n", profile.aliases()),
                profile.age(),
                profile.description(),
                profile.wants(),
                entry.editedAt(),
                person);
    }

    /** Writes the profile as the next version. */
    void write(UUID id, UUID person, Profile profile, Instant now) throws SQLException {
        transaction.update(
                "update bible_entry set name = ?, name_key = ?, aliases = ?, age = ?, description = ?, wants = ?,"
                        + " version = version + 1, edited_at = ?, edited_by = ? where id = ?",
                profile.name(),
                NameKey.of(profile.name()),
                String.join("\n", profile.aliases()),
                profile.age(),
                profile.description(),
                profile.wants(),
                now,
                person,
                id);
    }

    boolean delete(UUID id) throws SQLException {
        return transaction.update("delete from bible_entry where id = ?", id) == 1;
    }

    /** The picture that the entry has from now on; null for none. */
    void hang(UUID id, UUID picture) throws SQLException {
        transaction.update("update bible_entry set picture_id = ? where id = ?", picture, id);
    }

    void touch(UUID id, UUID person, Instant now) throws SQLException {
        transaction.update("update bible_entry set edited_at = ?, edited_by = ? where id = ?", now, person, id);
    }

    void deletePicture(UUID picture) throws SQLException {
        transaction.update("delete from picture where id = ?", picture);
    }

    void dismiss(EntryKind kind, String key) throws SQLException {
        transaction.update(
                "insert into bible_dismissal (project_id, kind, name_key) values (?, ?, ?) on conflict do nothing",
                project,
                kind.word(),
                key);
    }

    void restore(EntryKind kind, String key) throws SQLException {
        transaction.update(
                "delete from bible_dismissal where project_id = ? and kind = ? and name_key = ?",
                project,
                kind.word(),
                key);
    }

    static EntryKind kind(ResultSet row) throws SQLException {
        return EntryKind.of(row.getString("kind")).orElseThrow();
    }

    static Entry read(ResultSet row) throws SQLException {
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
