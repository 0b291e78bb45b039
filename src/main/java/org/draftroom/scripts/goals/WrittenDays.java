package org.draftroom.scripts.goals;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.support.Sql;

/**
 * Counts what a person wrote day by day: the log says which versions follow one another that are all theirs, and how
 * much longer the script was behind each such stretch than before it.
 */
@ApplicationScoped
public class WrittenDays {

    /** How many days are looked back on. */
    public static final int DAYS = 30;

    /** How many stretches are counted at most, the latest; many only where several people write among each other. */
    static final int STRETCHES = 200;

    private static final String BY_DAY = """
            with entry as (
                select version, author_id, (made_at at time zone ?)::date as day
                from script_update where script_id = ? and made_at >= ?
            ), numbered as (
                select version, day, version - row_number() over (partition by day order by version) as stretch
                from entry where author_id = ?
            ), stretch as (
                select day, min(version) - 1 as since, max(version) as version
                from numbered group by day, stretch order by version desc limit ?
            )
            select s.*, w.words, w.eighths from stretch s
            left join writing_stretch w on w.script_id = ? and w.since = s.since and w.version = s.version
            order by s.version
            """;

    private final Sql sql;
    private final ScriptLog log;
    private final Clock clock;

    public WrittenDays(Sql sql, ScriptLog log, Clock clock) {
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    /** The days of the last thirty on which the person wrote, in order. */
    public List<WrittenDay> of(Script script, UUID person, ZoneId zone) {
        List<Stretch> stretches = sql.list(
                Stretch::read,
                BY_DAY,
                zone.getId(),
                script.id(),
                clock.instant().minus(DAYS, ChronoUnit.DAYS),
                person,
                STRETCHES,
                script.id());
        Map<String, WrittenDay> days = new TreeMap<>();
        for (Stretch stretch : stretches) {
            Length grown = stretch.grown() != null ? stretch.grown() : counted(script, stretch);
            days.merge(
                    stretch.day(),
                    new WrittenDay(stretch.day(), grown.words(), grown.eighths()),
                    (one, other) ->
                            new WrittenDay(one.day(), one.words() + other.words(), one.eighths() + other.eighths()));
        }
        return new ArrayList<>(days.values());
    }

    /** What goes on is counted but not kept. */
    private Length counted(Script script, Stretch stretch) {
        Length before = length(log.text(script.id(), stretch.since()), script.paper());
        Length after = length(log.text(script.id(), stretch.version()), script.paper());
        Length grown = new Length(after.words() - before.words(), after.eighths() - before.eighths());
        if (stretch.version() < script.version()) {
            sql.update(
                    "insert into writing_stretch (script_id, since, version, words, eighths) values (?, ?, ?, ?, ?)"
                            + " on conflict do nothing",
                    script.id(),
                    stretch.since(),
                    stretch.version(),
                    grown.words(),
                    grown.eighths());
        }
        return grown;
    }

    private static Length length(String text, PageSize paper) {
        Screenplay screenplay = Fountain.parse(text);
        List<Page> pages = Pagination.paginate(screenplay, paper).pages();
        int last = pages.isEmpty() ? 0 : pages.get(pages.size() - 1).rows();
        int full = 8 * Math.max(0, pages.size() - 1);
        return new Length(Statistics.words(screenplay), full + Math.round(last * 8f / paper.lines()));
    }

    private record Length(int words, int eighths) {}

    /** @param grown what it came to, or null where that isn't counted yet */
    private record Stretch(String day, int since, int version, Length grown) {

        static Stretch read(ResultSet row) throws SQLException {
            Integer words = row.getObject("words", Integer.class);
            return new Stretch(
                    row.getString("day"),
                    row.getInt("since"),
                    row.getInt("version"),
                    words == null ? null : new Length(words, row.getInt("eighths")));
        }
    }
}
