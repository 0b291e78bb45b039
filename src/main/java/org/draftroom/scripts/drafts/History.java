package org.draftroom.scripts.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** Reads sessions out of the log. It asks for times and authors only, never for what was written. */
@ApplicationScoped
public class History {

    private static final String SESSIONS = """
            with entry as (
                select u.version, u.author_id, u.made_at, count(d.version) over (order by u.version) as draft
                from script_update u
                left join script_draft d on d.script_id = u.script_id and d.version = u.version - 1
                where u.script_id = ?
            ), paused as (
                select *, made_at - lag(made_at) over own < interval '30 minutes' as goes_on
                from entry
                window own as (partition by author_id, draft order by version)
            ), numbered as (
                select *, count(*) filter (where goes_on is not true) over own as stretch
                from paused
                window own as (partition by author_id, draft order by version)
            ), stretch as (
                select author_id, min(version) as first, max(version) as last, min(made_at) as began, max(made_at) as ended
                from numbered
                group by author_id, draft, stretch
            ), ordered as (
                select *, max(last) over (order by first rows between unbounded preceding and 1 preceding) as reached
                from stretch
            ), session as (
                select *, count(*) filter (where first > reached) over (order by first) as number
                from ordered
            )
            select min(first) - 1 as since, max(last) as version, min(began) as began, max(ended) as ended,
                array_agg(distinct p.name) as people
            from session
            join person p on p.id = author_id
            group by number
            having max(last) <= ?
            order by version desc
            limit ?
            """;

    private static final String EDIT =
            "select u.version - 1 as since, u.version, u.made_at as began, u.made_at as ended,"
                    + " array[p.name] as people from script_update u join person p on p.id = u.author_id"
                    + " where u.script_id = ? and u.version = ?";

    private final Sql sql;

    public History(Sql sql) {
        this.sql = sql;
    }

    /** The latest sessions that ended at the version or before it, the latest first. */
    public List<Session> sessions(UUID script, int version, int most) {
        return sql.list(History::read, SESSIONS, script, version, most);
    }

    /** The one edit that made the version; none made version 0. */
    public Optional<Session> edit(UUID script, int version) {
        return sql.first(History::read, EDIT, script, version);
    }

    private static Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getInt("since"),
                row.getInt("version"),
                Sql.instant(row, "began"),
                Sql.instant(row, "ended"),
                List.of((String[]) row.getArray("people").getArray()));
    }
}
