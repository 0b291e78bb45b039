package org.draftroom.critique;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.critique.Critique.Making;
import org.draftroom.critique.Critique.Outcome;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/** The table of critiques. */
@ApplicationScoped
class CritiqueTable {

    /** So many of a script's latest critiques are looked through for those of its scenes. */
    private static final int LATEST = 300;

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    CritiqueTable(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    UUID insert(UUID script, PinnedScene pinned, String inputHash, Looking looking) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into critique (id, script_id, version, scene_from, scene_to, scene_name, heading,"
                        + " heading_passage, made_at, prompt_version, input_hash, lenses, seed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                script,
                pinned.version(),
                pinned.scene().from(),
                pinned.scene().to(),
                pinned.name(),
                pinned.scene().heading(),
                pinned.headingPassage(),
                clock.instant(),
                Looks.VERSION,
                inputHash,
                Lens.words(looking.lenses()),
                looking.seed());
        return id;
    }

    /** How the script had this very text read before. */
    List<Looking> earlier(UUID script, String inputHash) {
        return sql.list(
                row -> new Looking(lenses(row), row.getInt("seed")),
                "select lenses, seed from critique where script_id = ? and input_hash = ? and prompt_version = ?"
                        + " and assessment is not null",
                script,
                inputHash,
                Looks.VERSION);
    }

    Optional<Critique> find(UUID id) {
        return sql.first(this::critique, "select * from critique where id = ?", id);
    }

    /** Those of versions up to this one, the latest first. */
    List<Critique> latest(UUID script, int version) {
        return sql.list(
                this::critique,
                "select * from critique where script_id = ? and version <= ? order by number desc limit " + LATEST,
                script,
                version);
    }

    /** Keeps what the model wrote, whether or not anything could be made of it. */
    void keepReply(UUID id, String raw, int asked) {
        sql.update("update critique set raw_reply = ?, asked = ? where id = ?", Storable.text(raw), asked, id);
    }

    /** Keeps the outcome and its notes, in place of any before. False when the critique is no more. */
    boolean keep(UUID id, PinnedScene pinned, Assessment assessment, Making making) {
        return sql.inTransaction(transaction -> {
            int kept = transaction.update(
                    "update critique set read_at = ?, assessment = ?, model = ?, digest = ?, ollama_version = ?,"
                            + " host = ?, options = ?, prompt_tokens = ?, reply_tokens = ?, total_ms = ? where id = ?",
                    clock.instant(),
                    written(assessment),
                    making.model(),
                    making.digest(),
                    making.ollamaVersion(),
                    making.host(),
                    making.options(),
                    making.promptTokens(),
                    making.replyTokens(),
                    making.seconds() * 1000,
                    id);
            if (kept == 1) {
                NoteTable.replace(transaction, id, pinned, assessment.notes());
            }
            return kept == 1;
        });
    }

    private Critique critique(ResultSet row) throws SQLException {
        return new Critique(
                row.getObject("id", UUID.class),
                row.getObject("script_id", UUID.class),
                row.getInt("version"),
                row.getInt("scene_from"),
                row.getInt("scene_to"),
                row.getString("scene_name"),
                row.getString("heading"),
                row.getString("heading_passage"),
                Sql.instant(row, "made_at"),
                row.getString("prompt_version"),
                lenses(row),
                row.getInt("seed"),
                row.getString("input_hash"),
                row.getInt("asked"),
                row.getString("raw_reply"),
                outcome(row));
    }

    private static Set<Lens> lenses(ResultSet row) throws SQLException {
        return Lens.of(List.of(row.getString("lenses").split(",")));
    }

    private Optional<Outcome> outcome(ResultSet row) throws SQLException {
        String assessment = row.getString("assessment");
        if (assessment == null) {
            return Optional.empty();
        }
        Making making = new Making(
                row.getString("model"),
                row.getString("digest"),
                row.getString("ollama_version"),
                row.getString("host"),
                row.getString("options"),
                row.getInt("prompt_tokens"),
                row.getInt("reply_tokens"),
                row.getLong("total_ms") / 1000);
        return Optional.of(new Outcome(read(assessment), making, Sql.instant(row, "read_at")));
    }

    private String written(Assessment assessment) {
        try {
            return json.writeValueAsString(assessment.withoutNotes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + assessment, e);
        }
    }

    private Assessment read(String assessment) {
        try {
            return json.readValue(assessment, Assessment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not an assessment: " + assessment, e);
        }
    }
}
