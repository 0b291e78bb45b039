package org.draftroom.scripts.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.scripts.Anchor;
import org.draftroom.support.Sql;

/** The threads of comments in the database. Whoever asks has found the script and may say something of it. */
@ApplicationScoped
public class Comments {

    /** The PostgreSQL channel that is told the script by the transaction that changes its comments. */
    public static final String CHANNEL = "script_commented";

    private final Sql sql;
    private final Clock clock;

    public Comments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The threads of the script, by their places in it. */
    public List<CommentThread> of(UUID script) {
        Map<UUID, List<Said>> said = sql
                .list(
                        Comments::said,
                        "select c.*, p.name from comment c join comment_thread t on t.id = c.thread_id"
                                + " join person p on p.id = c.author_id where t.script_id = ? order by c.number",
                        script)
                .stream()
                .collect(Collectors.groupingBy(Said::thread));
        return sql.list(
                row -> thread(row, said),
                "select t.*, p.name from comment_thread t left join person p on p.id = t.resolved_by"
                        + " where t.script_id = ? and exists (select 1 from comment c where c.thread_id = t.id)"
                        + " order by t.range_from, t.id limit ?",
                script,
                CommentThread.MOST);
    }

    /** Begins a thread about the passage. */
    public void begin(UUID script, UUID thread, Anchor anchor, NewComment first) {
        change(script, transaction -> {
            transaction.update(
                    "insert into comment_thread (id, script_id, version, range_from, range_to, passage)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    thread,
                    script,
                    anchor.version(),
                    anchor.from(),
                    anchor.to(),
                    anchor.quote());
            return say(transaction, script, thread, first);
        });
    }

    /** Adds to a thread. False when there is no such thread. */
    public boolean answer(UUID script, UUID thread, NewComment said) {
        return change(script, transaction -> say(transaction, script, thread, said));
    }

    /** Changes the words of the author's own comment. False when there is no such comment of theirs. */
    public boolean edit(UUID script, NewComment said) {
        return change(
                script,
                transaction -> transaction.update(
                                "update comment set text = ?, edited_at = ? where id = ? and author_id = ?"
                                        + " and thread_id in (select id from comment_thread where script_id = ?)",
                                said.text(),
                                clock.instant(),
                                said.id(),
                                said.author(),
                                script)
                        == 1);
    }

    /** Deletes the author's own comment, and the thread when that was all. False when there is no such comment of theirs. */
    public boolean delete(UUID script, UUID comment, UUID author) {
        return change(script, transaction -> {
            int deleted = transaction.update(
                    "delete from comment where id = ? and author_id = ?"
                            + " and thread_id in (select id from comment_thread where script_id = ?)",
                    comment,
                    author,
                    script);
            transaction.update(
                    "delete from comment_thread t where script_id = ?"
                            + " and not exists (select 1 from comment c where c.thread_id = t.id)",
                    script);
            return deleted == 1;
        });
    }

    /** Resolves the thread, or opens it again. False when there is no such thread. */
    public boolean resolve(UUID script, UUID thread, UUID person, boolean resolved) {
        return change(
                script,
                transaction -> transaction.update(
                                "update comment_thread set resolved_at = ?, resolved_by = ?"
                                        + " where id = ? and script_id = ?",
                                resolved ? clock.instant() : null,
                                resolved ? person : null,
                                thread,
                                script)
                        == 1);
    }

    private boolean say(Sql.Transaction transaction, UUID script, UUID thread, NewComment said) throws SQLException {
        int made = transaction.update(
                "insert into comment (id, thread_id, author_id, text, made_at)"
                        + " select ?, id, ?, ?, ? from comment_thread where id = ? and script_id = ?"
                        + " on conflict do nothing",
                said.id(),
                said.author(),
                said.text(),
                clock.instant(),
                thread,
                script);
        return made == 1
                || transaction
                        .first(
                                row -> true,
                                "select 1 from comment where id = ? and author_id = ?",
                                said.id(),
                                said.author())
                        .isPresent();
    }

    private boolean change(UUID script, Change change) {
        return sql.inTransaction(transaction -> {
            boolean done = change.in(transaction);
            transaction.list(row -> null, "select pg_notify(?, ?)", CHANNEL, script.toString());
            return done;
        });
    }

    private static CommentThread thread(ResultSet row, Map<UUID, List<Said>> said) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Anchor anchor = new Anchor(
                row.getInt("version"), row.getInt("range_from"), row.getInt("range_to"), row.getString("passage"));
        String resolvedBy = row.getTimestamp("resolved_at") == null ? "" : row.getString("name");
        List<Comment> comments =
                said.getOrDefault(id, List.of()).stream().map(Said::comment).toList();
        return new CommentThread(id, anchor, resolvedBy, comments);
    }

    private static Said said(ResultSet row) throws SQLException {
        Comment comment = new Comment(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("name"),
                row.getString("text"),
                Sql.instant(row, "made_at"),
                row.getTimestamp("edited_at") == null ? null : Sql.instant(row, "edited_at"));
        return new Said(row.getObject("thread_id", UUID.class), comment);
    }

    private record Said(UUID thread, Comment comment) {}

    @FunctionalInterface
    private interface Change {
        boolean in(Sql.Transaction transaction) throws SQLException;
    }
}
