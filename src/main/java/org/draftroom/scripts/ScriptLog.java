package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/**
 * The log of every change to every script, and so its text at any version. The database orders the
 * changes: what was appended is on disk, numbered without gaps, and never altered.
 */
@ApplicationScoped
public class ScriptLog {

    /** The PostgreSQL channel that is told {@code script version} by the transaction that appends. */
    public static final String CHANNEL = "script_updated";

    /** No version is further from a whole text than this, plus one batch. */
    static final int SNAPSHOT_EVERY = 200;

    /** Updates that a window is behind with more than these are rebased by the window itself. */
    private static final int MOST_REBASED = 500;

    private static final String UPDATES = "select client_id, changes, author_id from script_update"
            + " where script_id = ? and version > ? and version <= ? order by version";

    private final Sql sql;
    private final Clock clock;
    private final RecentTexts recent = new RecentTexts();

    public ScriptLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Appends the updates, made one after the other on the text of the base version, if that is the
     * script's version still. All of them, or none.
     *
     * @throws Refused when they can't be applied to that text
     * @throws Missing when there is no such script
     */
    public AppendResult append(UUID script, int base, List<Update> updates, UUID author) {
        Batch batch = Batch.of(updates);
        Attempt attempt = sql.inTransaction(transaction -> {
            int current = requireUpTo(version(transaction, script), base);
            return base < current
                    ? behind(transaction, script, base)
                    : advanced(transaction, new Advance(script, base, batch, author));
        });
        attempt.text().ifPresent(text -> recent.keep(script, text));
        return attempt.result();
    }

    /**
     * Appends the updates even when others were first: they are put on top of what followed the base version. Answers
     * {@code Behind} only where too much did, or something of the very window that made these.
     *
     * @throws Refused when they can't be applied to the text of the base version
     * @throws Missing when there is no such script
     */
    public AppendResult merge(UUID script, int base, List<Update> updates, UUID author) {
        Batch batch = Batch.of(updates);
        Attempt attempt = sql.inTransaction(transaction -> {
            int current = requireUpTo(lockedVersion(transaction, script), base);
            if (base == current) {
                return advanced(transaction, new Advance(script, base, batch, author));
            }
            List<Update> missing = transaction.list(ScriptLog::update, UPDATES, script, base, current);
            return isToRebase(updates, missing)
                    ? advanced(transaction, new Advance(script, current, rebased(updates, missing), author))
                    : new Attempt(new AppendResult.Behind(current, missing), Optional.empty());
        });
        attempt.text().ifPresent(text -> recent.keep(script, text));
        return attempt.result();
    }

    private static boolean isToRebase(List<Update> updates, List<Update> missing) {
        String window = updates.get(0).clientId();
        return missing.size() <= MOST_REBASED
                && missing.stream().noneMatch(update -> update.clientId().equals(window));
    }

    private static Batch rebased(List<Update> updates, List<Update> missing) {
        try {
            return Batch.of(Rebasing.over(updates, missing));
        } catch (ChangeSet.Mismatch mismatch) {
            throw new Refused(LogWords.CHOSEN.otherLength());
        }
    }

    private static int requireUpTo(int current, int base) {
        if (base < 0 || base > current) {
            throw new Refused(LogWords.CHOSEN.otherVersion(base, current));
        }
        return current;
    }

    /** Nobody else moves the script on until the transaction ends. */
    private static int lockedVersion(Sql.Transaction transaction, UUID script) throws SQLException {
        return transaction
                .first(row -> row.getInt("version"), "select version from script where id = ? for update", script)
                .orElseThrow(() -> new Missing("There is no script " + script + "."));
    }

    /**
     * The script's version: how many updates its text has had.
     *
     * @throws Missing when there is no such script
     */
    public int version(UUID script) {
        return sql.inTransaction(transaction -> version(transaction, script));
    }

    /** The updates that follow the version, up to the script's own. */
    public List<Update> since(UUID script, int version) {
        return since(script, version, Integer.MAX_VALUE);
    }

    /** At most that many of the updates that follow the version. */
    public List<Update> since(UUID script, int version, int limit) {
        long last = Math.min((long) version + limit, Integer.MAX_VALUE);
        return sql.list(ScriptLog::update, UPDATES, script, version, last);
    }

    /**
     * All that changed between two versions, as one change.
     *
     * @throws Missing when the script has no such versions
     */
    public ChangeSet between(UUID script, int from, int to) {
        List<Update> updates = sql.list(ScriptLog::update, UPDATES, script, from, to);
        if (from < 0 || updates.size() != to - from) {
            throw new Missing("The script " + script + " has no versions " + from + " to " + to + ".");
        }
        return updates.isEmpty()
                ? ChangeSet.unchanged(text(script, from).length())
                : composed(updates.get(0).changes(), updates.subList(1, updates.size()));
    }

    /**
     * The text at the version.
     *
     * @throws Missing when the script has no such version
     */
    public String text(UUID script, int version) {
        return sql.inTransaction(transaction -> {
            if (version < 0 || version > version(transaction, script)) {
                throw new Missing("The script " + script + " has no version " + version + ".");
            }
            return text(transaction, script, version);
        });
    }

    /**
     * The script's version and its text.
     *
     * @throws Missing when there is no such script
     */
    public ScriptText head(UUID script) {
        ScriptText head = sql.inTransaction(transaction -> {
            int version = version(transaction, script);
            return new ScriptText(version, text(transaction, script, version));
        });
        recent.keep(script, head);
        return head;
    }

    private Attempt advanced(Sql.Transaction transaction, Advance advance) throws SQLException {
        String text = advance.batch().apply(text(transaction, advance.script(), advance.base()));
        int moved = transaction.update(
                "update script set version = ?, length = ?, edited_at = ? where id = ? and version = ?",
                advance.version(),
                text.length(),
                clock.instant(),
                advance.script(),
                advance.base());
        if (moved == 0) {
            return behind(transaction, advance.script(), advance.base());
        }
        advance.write(transaction, clock.instant(), text);
        return new Attempt(
                new AppendResult.Appended(advance.version()), Optional.of(new ScriptText(advance.version(), text)));
    }

    private static Attempt behind(Sql.Transaction transaction, UUID script, int base) throws SQLException {
        int current = version(transaction, script);
        List<Update> missing = transaction.list(ScriptLog::update, UPDATES, script, base, current);
        return new Attempt(new AppendResult.Behind(current, missing), Optional.empty());
    }

    private String text(Sql.Transaction transaction, UUID script, int version) throws SQLException {
        ScriptText near = recent.upTo(script, version).orElse(null);
        if (near == null) {
            near = snapshot(transaction, script, version);
        }
        ChangeSet change = composed(
                ChangeSet.unchanged(near.text().length()),
                transaction.list(ScriptLog::update, UPDATES, script, near.version(), version));
        return change.apply(near.text());
    }

    private static ScriptText snapshot(Sql.Transaction transaction, UUID script, int version) throws SQLException {
        return transaction
                .first(
                        row -> new ScriptText(row.getInt("version"), row.getString("text")),
                        "select version, text from script_snapshot where script_id = ? and version <= ?"
                                + " order by version desc limit 1",
                        script,
                        version)
                .orElseThrow(() -> new IllegalStateException("No snapshot of " + script + " before " + version));
    }

    private static int version(Sql.Transaction transaction, UUID script) throws SQLException {
        return transaction
                .first(row -> row.getInt("version"), "select version from script where id = ?", script)
                .orElseThrow(() -> new Missing("There is no script " + script + "."));
    }

    private static ChangeSet composed(ChangeSet start, List<Update> updates) {
        ChangeSet change = start;
        for (Update update : updates) {
            change = change.compose(update.changes());
        }
        return change;
    }

    private static Update update(ResultSet row) throws SQLException {
        return new Update(
                row.getString("client_id"),
                ChangeSet.fromJson(row.getString("changes")),
                row.getObject("author_id", UUID.class));
    }

    private record Attempt(AppendResult result, Optional<ScriptText> text) {}

    /** The changes can't become part of the script, now or later; the message is for the person who made them. */
    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }

    /** There is no such script, or it has no such version. */
    public static final class Missing extends RuntimeException {
        public Missing(String message) {
            super(message);
        }
    }
}
