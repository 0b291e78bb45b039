package org.draftroom.scripts.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.revisions.WordsChanged;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptPaper;
import org.draftroom.support.Sql;

/** Counts what sessions came to; of those that are over, once. */
@ApplicationScoped
public class SessionWork {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Sql sql;
    private final ScriptLog log;
    private final ScriptPaper papers;
    private final Clock clock;

    public SessionWork(Sql sql, ScriptLog log, ScriptPaper papers, Clock clock) {
        this.papers = papers;
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    /** @throws ScriptLog.Missing when the script has no such versions */
    public Work of(UUID script, Session session) {
        return sql.first(
                        row -> new Work(row.getInt("pages"), row.getInt("words_came"), row.getInt("words_went")),
                        "select pages, words_came, words_went from script_session"
                                + " where script_id = ? and version = ? and since = ?",
                        script,
                        session.version(),
                        session.since())
                .orElseGet(() -> counted(script, session));
    }

    private Work counted(UUID script, Session session) {
        String text = log.text(script, session.version());
        WordsChanged words = WordsChanged.between(log.text(script, session.since()), text);
        int pages = Pagination.paginate(Fountain.parse(text), papers.of(script)).count();
        Work work = new Work(pages, words.came(), words.went());
        if (session.ended().plus(PAUSE).isBefore(clock.instant())) {
            keep(script, session, work);
        }
        return work;
    }

    private void keep(UUID script, Session session, Work work) {
        sql.update(
                "insert into script_session (script_id, since, version, pages, words_came, words_went)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                script,
                session.since(),
                session.version(),
                work.pages(),
                work.came(),
                work.went());
    }
}
