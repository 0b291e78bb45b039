package org.draftroom.critique.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.ask.Inquiry.Outcome;
import org.draftroom.ollama.reading.Answer.Making;
import org.draftroom.support.Sql;

/** The table of questions. A person keeps their latest of a script. */
@ApplicationScoped
class InquiryTable {

    private static final int KEPT = 100;

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    InquiryTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    UUID insert(UUID script, UUID person, int version, String question) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into inquiry (id, script_id, person_id, version, question, asked_at) values (?, ?, ?, ?, ?, ?)",
                id,
                script,
                person,
                version,
                question,
                clock.instant());
        sql.update(
                "delete from inquiry where script_id = ? and person_id = ? and number <= (select number from inquiry"
                        + " where script_id = ? and person_id = ? order by number desc offset " + KEPT + " limit 1)",
                script,
                person,
                script,
                person);
        return id;
    }

    Optional<Inquiry> find(UUID id) {
        return sql.first(this::inquiry, "select * from inquiry where id = ?", id);
    }

    /** The latest first. */
    List<Inquiry> of(UUID script, UUID person) {
        return sql.list(
                this::inquiry,
                "select * from inquiry where script_id = ? and person_id = ? order by number desc",
                script,
                person);
    }

    void keep(UUID id, Reply reply, Making making, int read, int scenes) {
        sql.update(
                "update inquiry set answer = ?, making = ?, scenes_read = ?, scenes = ?, answered_at = ? where id = ?",
                written(reply),
                written(making),
                read,
                scenes,
                clock.instant(),
                id);
    }

    void remove(UUID id) {
        sql.update("delete from inquiry where id = ?", id);
    }

    private Inquiry inquiry(ResultSet row) throws SQLException {
        return new Inquiry(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("version"),
                row.getString("question"),
                Sql.instant(row, "asked_at"),
                outcome(row));
    }

    private Optional<Outcome> outcome(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? Optional.empty()
                : Optional.of(new Outcome(
                        read(answer, Reply.class),
                        read(row.getString("making"), Making.class),
                        row.getInt("scenes_read"),
                        row.getInt("scenes"),
                        Sql.instant(row, "answered_at")));
    }

    private String written(Record value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + value.getClass(), e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a " + type.getSimpleName() + ": " + text, e);
        }
    }
}
