package org.draftroom.ollama.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.ollama.reading.Answer.Making;
import org.draftroom.support.Sql;
import org.draftroom.support.Storable;

/**
 * The answers that a script has got. One is found by its {@linkplain Asked#key key} and the digest of the model; where
 * no host says which digest it has, the latest counts. Answers go with their script; of those, the ones not used for
 * longest go when there are more than {@value #MOST}.
 */
@ApplicationScoped
public class Answers {

    /** So many a script: a long script read by every feature several times over. */
    static final int MOST = 6000;

    private static final String INSERT =
            "insert into reading_answer (script_id, key, digest, kind, prompt_version, reply, usable, bible_hash, model,"
                    + " ollama_version, host, options, prompt_tokens, reply_tokens, prompt_ms, reply_ms, total_ms,"
                    + " asked, made_at, used_at)"
                    + " select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from script where id = ?"
                    + " on conflict (script_id, key, digest) do nothing";

    private final Sql sql;
    private final Clock clock;

    Answers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The answer to this question, by one of these builds of the model.
     *
     * @param digests empty when nobody knows
     */
    public Optional<Answer> find(UUID script, Asked asked, Set<String> digests) {
        Optional<Answer> found = sql
                .list(
                        Answers::answer,
                        "select * from reading_answer where script_id = ? and key = ? order by number desc",
                        script,
                        asked.key())
                .stream()
                .filter(answer ->
                        digests.isEmpty() || digests.contains(answer.making().digest()))
                .findFirst();
        found.ifPresent(answer -> use(script, answer));
        return found;
    }

    /** Which of these keys have an answer that can be used. */
    public Set<String> among(UUID script, Collection<String> keys, Set<String> digests) {
        Set<String> wanted = new HashSet<>(keys);
        return sql
                .list(
                        row -> new String[] {row.getString(1), row.getString(2)},
                        "select key, digest from reading_answer where script_id = ? and usable",
                        script)
                .stream()
                .filter(row -> wanted.contains(row[0]) && (digests.isEmpty() || digests.contains(row[1])))
                .map(row -> row[0])
                .collect(Collectors.toSet());
    }

    /**
     * For pages: the latest answer that can be used to each question of this kind, by its key, whichever build of the model
     * gave it. None counts as used by that.
     */
    public Map<String, Answer> ofKind(UUID script, String kind) {
        return sql
                .list(
                        Answers::answer,
                        "select * from reading_answer where script_id = ? and kind = ? and usable order by number",
                        script,
                        kind)
                .stream()
                .collect(Collectors.toMap(Answer::key, answer -> answer, (earlier, later) -> later));
    }

    /** Keeps it in place of any before it; nothing happens when the script is no more. */
    public void keep(UUID script, Answer answer) {
        sql.inTransaction(transaction -> {
            transaction.update(
                    "delete from reading_answer where script_id = ? and key = ? and digest = ?",
                    script,
                    answer.key(),
                    answer.making().digest());
            return transaction.update(INSERT, values(script, answer));
        });
    }

    private Object[] values(UUID script, Answer answer) {
        Making making = answer.making();
        return new Object[] {
            answer.key(),
            making.digest(),
            answer.kind(),
            answer.version(),
            Storable.text(answer.reply()),
            answer.usable(),
            answer.bibleHash(),
            making.model(),
            making.ollamaVersion(),
            making.host(),
            making.options(),
            making.promptTokens(),
            making.replyTokens(),
            making.promptMillis(),
            making.replyMillis(),
            making.totalMillis(),
            making.asked(),
            answer.madeAt(),
            clock.instant(),
            script
        };
    }

    /** Lets the answers go that weren't used for longest. */
    public void prune(UUID script) {
        sql.update(
                "delete from reading_answer where number in (select number from reading_answer where script_id = ?"
                        + " order by used_at desc, number desc offset " + MOST + ")",
                script);
    }

    /** What the last answers took, the latest first; of this kind, or of any when it is empty. */
    List<Making> latest(String kind, Set<String> digests) {
        return sql
                .list(
                        Answers::making,
                        "select * from reading_answer where (? = '' or kind = ?) and reply_tokens > 0"
                                + " order by made_at desc limit 60",
                        kind,
                        kind)
                .stream()
                .filter(making -> digests.isEmpty() || digests.contains(making.digest()))
                .toList();
    }

    private void use(UUID script, Answer answer) {
        sql.update(
                "update reading_answer set used_at = ? where script_id = ? and key = ? and digest = ?",
                clock.instant(),
                script,
                answer.key(),
                answer.making().digest());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("key"),
                row.getString("kind"),
                row.getString("prompt_version"),
                row.getString("reply"),
                row.getBoolean("usable"),
                row.getString("bible_hash"),
                making(row),
                Sql.instant(row, "made_at"));
    }

    private static Making making(ResultSet row) throws SQLException {
        return new Making(
                row.getString("model"),
                row.getString("digest"),
                row.getString("ollama_version"),
                row.getString("host"),
                row.getString("options"),
                row.getInt("prompt_tokens"),
                row.getInt("reply_tokens"),
                row.getLong("prompt_ms"),
                row.getLong("reply_ms"),
                row.getLong("total_ms"),
                row.getInt("asked"));
    }
}
