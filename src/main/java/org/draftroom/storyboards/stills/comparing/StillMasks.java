package org.draftroom.storyboards.stills.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.storyboards.stills.Mask;
import org.draftroom.storyboards.stills.Spot;
import org.draftroom.support.Sql;

/** The masks in the database. Whoever asks has looked the still up. */
@ApplicationScoped
public class StillMasks {

    private final Sql sql;
    private final Clock clock;

    StillMasks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the order they were drawn. */
    public List<StillMask> of(UUID still) {
        return sql.list(
                StillMasks::read,
                "select id, still_id, corners from still_mask where still_id = ? order by made_at, id",
                still);
    }

    List<Mask> of(Pair pair) {
        return Stream.concat(
                        of(pair.first()).stream().map(mask -> mask.on(Mask.Side.FIRST)),
                        of(pair.second()).stream().map(mask -> mask.on(Mask.Side.SECOND)))
                .toList();
    }

    /** False when the still has the most already. */
    public boolean add(UUID still, List<Spot> corners, UUID person) {
        return sql.update(
                        "insert into still_mask (id, still_id, corners, made_at, made_by) select ?, ?, ?, ?, ?"
                                + " where (select count(*) from still_mask where still_id = ?) < ?",
                        UUID.randomUUID(),
                        still,
                        Corners.write(corners),
                        clock.instant(),
                        person,
                        still,
                        StillMask.MOST)
                == 1;
    }

    /** Nothing happens to one that is gone, or of another still. */
    public void remove(UUID still, UUID mask) {
        sql.update("delete from still_mask where id = ? and still_id = ?", mask, still);
    }

    private static StillMask read(ResultSet row) throws SQLException {
        return new StillMask(
                row.getObject("id", UUID.class),
                row.getObject("still_id", UUID.class),
                Corners.read(row.getString("corners")).orElseThrow());
    }
}
