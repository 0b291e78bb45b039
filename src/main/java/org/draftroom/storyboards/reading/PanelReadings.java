package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/** What is held of versions of panels: readings and corrections. Whoever asks has looked the panel or board up. */
@ApplicationScoped
public class PanelReadings {

    private static final String OF_BOARD =
            " in (select v.id from panel_version v join panel p on p.id = v.panel_id" + " where p.board_id = ?)";

    private final Sql sql;
    private final Clock clock;

    public PanelReadings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is held of a version; never null. */
    public ReadPanel of(UUID version) {
        return all(" = ?", version).getOrDefault(version, ReadPanel.unread(version));
    }

    /** What is held of every version, old ones too, of every panel of a board, by version; those nobody knows are missing. */
    public Map<UUID, ReadPanel> ofBoard(UUID board) {
        return all(OF_BOARD, board);
    }

    private Map<UUID, ReadPanel> all(String which, UUID id) {
        Map<UUID, ReadPanel> all = new HashMap<>();
        sql.list(PanelReadings::read, "select * from panel_reading where version_id" + which, id)
                .forEach(read -> all.put(read.version(), read));
        Map<UUID, List<Correction<?>>> corrections = new HashMap<>();
        sql.list(
                        PanelReadings::corrected,
                        "select c.*, p.name from panel_correction c left join person p on p.id = c.made_by"
                                + " where c.version_id" + which,
                        id)
                .forEach(one -> one.correction()
                        .ifPresent(correction -> corrections
                                .computeIfAbsent(one.version(), any -> new ArrayList<>())
                                .add(correction)));
        corrections.forEach((version, of) -> {
            of.sort(Comparator.comparing(correction -> PanelField.all().indexOf(correction.field())));
            ReadPanel read = all.getOrDefault(version, ReadPanel.unread(version));
            all.put(version, new ReadPanel(version, read.asRead(), read.making(), of));
        });
        return all;
    }

    /** Keeps what was read in place of what was read before; corrections stay. Nothing happens when the version is no more. */
    void keep(UUID version, PanelReading reading, Making making) {
        sql.update(
                "insert into panel_reading (version_id, reading, model, digest, ollama_version, host, prompts, options,"
                        + " input_hash, people_hash, prompt_tokens, reply_tokens, prompt_ms, reply_ms, total_ms, asked,"
                        + " seed, read_at) select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from panel_version"
                        + " where id = ? on conflict (version_id) do update set reading = excluded.reading,"
                        + " model = excluded.model, digest = excluded.digest,"
                        + " ollama_version = excluded.ollama_version, host = excluded.host,"
                        + " prompts = excluded.prompts, options = excluded.options,"
                        + " input_hash = excluded.input_hash, people_hash = excluded.people_hash,"
                        + " prompt_tokens = excluded.prompt_tokens, reply_tokens = excluded.reply_tokens,"
                        + " prompt_ms = excluded.prompt_ms, reply_ms = excluded.reply_ms,"
                        + " total_ms = excluded.total_ms, asked = excluded.asked, seed = excluded.seed, read_at = excluded.read_at",
                Storable.text(ReadingJson.write(reading)),
                making.model(),
                making.digest(),
                making.ollamaVersion(),
                making.host(),
                making.prompts(),
                making.options(),
                making.inputHash(),
                making.peopleHash(),
                making.promptTokens(),
                making.replyTokens(),
                making.promptMillis(),
                making.replyMillis(),
                making.totalMillis(),
                making.asked(),
                making.seed(),
                making.readAt(),
                version);
    }

    /** Has a person say what a version shows, whatever was or will be read. */
    public <T> void correct(UUID version, PanelField<T> field, Seen<T> seen, UUID person) {
        if (!seen.corrected()) {
            throw new IllegalArgumentException("Not by hand: " + seen);
        }
        sql.update(
                "insert into panel_correction (version_id, field, seen, made_by, made_at)"
                        + " select id, ?, ?, ?, ? from panel_version where id = ?"
                        + " on conflict (version_id, field) do update set seen = excluded.seen,"
                        + " made_by = excluded.made_by, made_at = excluded.made_at",
                field.word(),
                Storable.text(ReadingJson.write(seen)),
                person,
                clock.instant(),
                version);
    }

    /** Has a field be as it was read again. */
    public void takeBack(UUID version, PanelField<?> field) {
        sql.update("delete from panel_correction where version_id = ? and field = ?", version, field.word());
    }

    /** Takes what people said of one version over to another, field by field; what they said of that one stays. */
    public void takeOver(UUID from, UUID to, PanelField<?> field) {
        sql.update(
                "insert into panel_correction (version_id, field, seen, made_by, made_at)"
                        + " select ?, field, seen, made_by, made_at from panel_correction"
                        + " where version_id = ? and field = ? on conflict (version_id, field) do nothing",
                to,
                from,
                field.word());
    }

    private static ReadPanel read(ResultSet row) throws SQLException {
        return new ReadPanel(
                row.getObject("version_id", UUID.class),
                ReadingJson.read(row.getString("reading")),
                Optional.of(making(row)),
                List.of());
    }

    private static Making making(ResultSet row) throws SQLException {
        return new Making(
                row.getString("model"),
                row.getString("digest"),
                row.getString("ollama_version"),
                row.getString("host"),
                row.getString("prompts"),
                row.getString("options"),
                row.getString("input_hash"),
                row.getString("people_hash"),
                row.getInt("prompt_tokens"),
                row.getInt("reply_tokens"),
                row.getLong("prompt_ms"),
                row.getLong("reply_ms"),
                row.getLong("total_ms"),
                row.getInt("asked"),
                row.getInt("seed"),
                Sql.instant(row, "read_at"));
    }

    private record Corrected(UUID version, Optional<Correction<?>> correction) {}

    /** A field that this Draftroom doesn't know is left alone. */
    private static Corrected corrected(ResultSet row) throws SQLException {
        Optional<PanelField<?>> field = PanelField.of(row.getString("field"));
        UUID version = row.getObject("version_id", UUID.class);
        return field.isEmpty()
                ? new Corrected(version, Optional.empty())
                : new Corrected(version, Optional.of(correction(field.get(), row)));
    }

    private static <T> Correction<T> correction(PanelField<T> field, ResultSet row) throws SQLException {
        String name = row.getString("name");
        Seen<T> seen = ReadingJson.with(PanelReading.BLANK, field, row.getString("seen"))
                .get(field);
        return new Correction<>(
                field,
                seen,
                Optional.ofNullable(row.getObject("made_by", UUID.class)),
                name == null ? "" : name,
                Sql.instant(row, "made_at"));
    }
}
