package org.draftroom.storyboards.stills.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.draftroom.support.Sql;

/** Rows of {@code still_comparison}. Whoever asks has looked both stills up. */
@ApplicationScoped
class ComparisonTable {

    private static final String OF = " from still_comparison where first_still = ? and second_still = ?";

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    ComparisonTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /** @param now what the pair's content is now */
    Optional<Kept> find(Pair pair, String now) {
        return sql.first(row -> read(row, now), "select content, outcome, made_at" + OF, pair.first(), pair.second());
    }

    Optional<byte[]> laid(Pair pair, String content) {
        return picture("laid", pair, content);
    }

    Optional<byte[]> map(Pair pair, String content) {
        return picture("map", pair, content);
    }

    private Optional<byte[]> picture(String column, Pair pair, String content) {
        return sql.first(
                row -> row.getBytes(1),
                "select " + column + OF + " and content = ? and laid is not null",
                pair.first(),
                pair.second(),
                content);
    }

    /** In the place of an earlier one. Nothing happens when one of the stills is gone. */
    void keep(Pair pair, String content, Outcome outcome, byte[] laid, byte[] map) {
        sql.update(
                "insert into still_comparison (first_still, second_still, content, outcome, laid, map, made_at)"
                        + " select a.id, b.id, ?, ?, ?, ?, ? from still a, still b where a.id = ? and b.id = ?"
                        + " on conflict (first_still, second_still) do update set content = excluded.content,"
                        + " outcome = excluded.outcome, laid = excluded.laid, map = excluded.map,"
                        + " made_at = excluded.made_at",
                content,
                write(outcome),
                laid,
                map,
                clock.instant(),
                pair.first(),
                pair.second());
    }

    /** Of the file that was kept; empty when it is gone. */
    Optional<String> mark(java.util.UUID still) {
        return sql.first(row -> row.getString(1), "select sha256 from still where id = ?", still);
    }

    private Kept read(ResultSet row, String now) throws SQLException {
        String content = row.getString("content");
        try {
            return new Kept(
                    content,
                    content.equals(now),
                    json.readValue(row.getString("outcome"), Outcome.class),
                    Sql.instant(row, "made_at"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No outcome in " + row.getString("outcome"), e);
        }
    }

    private String write(Outcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + outcome, e);
        }
    }
}
