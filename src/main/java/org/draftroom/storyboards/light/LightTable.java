package org.draftroom.storyboards.light;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.support.Sql;

/** The table of what was measured. */
@ApplicationScoped
class LightTable {

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    LightTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    Optional<Light> find(UUID still) {
        return sql.first(
                row -> read(row.getString("figures")),
                "select figures from still_light where still_id = ? and measure = ?",
                still,
                Light.VERSION);
    }

    /** Of the stills that panels on the board show. */
    Map<UUID, Light> ofBoard(UUID board) {
        return sql
                .list(
                        row -> Map.entry(row.getObject("still_id", UUID.class), read(row.getString("figures"))),
                        "select distinct l.still_id, l.figures from still_light l"
                                + " join panel_version v on v.still_id = l.still_id join panel p on p.id = v.panel_id"
                                + " where p.board_id = ? and l.measure = ?",
                        board,
                        Light.VERSION)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<byte[]> picture(UUID still, Scope scope) {
        return sql.first(
                row -> row.getBytes("picture"),
                "select " + scope.column() + " as picture from still_light where still_id = ? and measure = ?",
                still,
                Light.VERSION);
    }

    /** Nothing is kept where the still was deleted meanwhile. */
    void keep(UUID still, Light light, Scopes scopes) {
        sql.update(
                "insert into still_light (still_id, measure, figures, waveform, parade, false_colour, zebra, measured_at)"
                        + " select id, ?, ?, ?, ?, ?, ?, ? from still where id = ?"
                        + " on conflict (still_id) do update set measure = excluded.measure, figures = excluded.figures,"
                        + " waveform = excluded.waveform, parade = excluded.parade,"
                        + " false_colour = excluded.false_colour, zebra = excluded.zebra,"
                        + " measured_at = excluded.measured_at",
                Light.VERSION,
                written(light),
                scopes.waveform(),
                scopes.parade(),
                scopes.falseColour(),
                scopes.zebra(),
                clock.instant(),
                still);
    }

    private String written(Light light) {
        try {
            return json.writeValueAsString(light);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + light, e);
        }
    }

    private Light read(String figures) {
        try {
            return json.readValue(figures, Light.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No figures: " + figures, e);
        }
    }
}
