package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.support.Sql;
import org.draftroom.support.Sql.Transaction;

/**
 * Searches a version of a script. The table holds nothing that the script doesn't say: what is missing in it is written
 * when somebody searches, and what the version doesn't have any more is taken out.
 */
@ApplicationScoped
class SceneIndex {

    /** Scenes that a search finds at most. */
    static final int MOST = 24;

    /** A scene with less than this share of the best one's weight has nothing to do with the question. */
    private static final double LEAST = 0.12;

    /** Rare words weigh more: a name that is in each scene tells nothing. */
    private static final String SEARCH = """
            with term as (
                select ord, websearch_to_tsquery(cast(? as regconfig), word) as query
                from regexp_split_to_table(?, '\\n') with ordinality as t(word, ord)
            ), hit as (
                select hash, part, ord, ts_rank(vector, query, 1) as rank
                from scene_index join term on vector @@ query
                where script_id = ? and config = ?
            ), best as (
                select hash, ord, max(rank) as rank from hit group by hash, ord
            ), spread as (
                select ord, count(*) as scenes from best group by ord
            )
            select hash,
                sum(ln((cast(? as float8) + 1) / scenes) * (0.5 + rank)) as weight,
                (select part from hit where hit.hash = best.hash order by rank desc, part limit 1) as part
            from best join spread using (ord)
            group by hash order by weight desc, hash limit %d
            """.formatted(MOST);

    private final Sql sql;
    private final SearchLanguage language;

    SceneIndex(Sql sql, SearchLanguage language) {
        this.sql = sql;
        this.language = language;
    }

    /** The scenes that have to do with these terms, the likeliest first. */
    List<Found> search(PinnedScript script, List<String> terms) {
        String config = language.of(script);
        Map<String, PinnedScene> scenes = new LinkedHashMap<>();
        script.scenes().forEach(scene -> scenes.putIfAbsent(scene.hash(), scene));
        List<Hit> hits = sql.inTransaction(transaction -> {
            freshen(transaction, script.id(), config, scenes);
            return transaction.list(
                    SceneIndex::hit, SEARCH, config, String.join("\n", terms), script.id(), config, scenes.size());
        });
        double least = hits.isEmpty() ? 0 : LEAST * hits.get(0).weight();
        return hits.stream()
                .filter(hit -> hit.weight() >= least && scenes.containsKey(hit.hash()))
                .map(hit -> new Found(scenes.get(hit.hash()), hit.part(), config))
                .toList();
    }

    /** One at a time for a script, so that nobody takes out what another is about to search. */
    private static void freshen(Transaction transaction, UUID script, String config, Map<String, PinnedScene> scenes)
            throws SQLException {
        transaction.list(
                row -> true, "select 1 from pg_advisory_xact_lock(hashtextextended(?, 18))", script.toString());
        Set<String> known = new HashSet<>(transaction.list(
                row -> row.getString(1),
                "select distinct hash from scene_index where script_id = ? and config = ?",
                script,
                config));
        List<Object[]> fresh = new ArrayList<>();
        scenes.forEach((hash, scene) -> {
            if (!known.contains(hash)) {
                fresh.addAll(rows(script, config, scene));
            }
        });
        if (!fresh.isEmpty() || known.size() > scenes.size()) {
            transaction.update(
                    "delete from scene_index where script_id = ?"
                            + " and not (config = ? and hash = any (string_to_array(?, ' ')))",
                    script,
                    config,
                    String.join(" ", scenes.keySet()));
            transaction.updateAll(
                    "insert into scene_index (script_id, config, hash, part, vector)"
                            + " values (?, ?, ?, ?, to_tsvector(cast(? as regconfig), ?))",
                    fresh);
        }
    }

    private static List<Object[]> rows(UUID script, String config, PinnedScene scene) {
        List<Object[]> rows = new ArrayList<>();
        for (String part : SceneParts.of(scene.text().text())) {
            rows.add(new Object[] {script, config, scene.hash(), rows.size(), config, part});
        }
        return rows;
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(row.getString("hash"), row.getInt("part"), row.getDouble("weight"));
    }

    private record Hit(String hash, int part, double weight) {}

    /**
     * A scene that was found.
     *
     * @param part of its {@link SceneParts}, where most was found
     * @param config by which it was searched
     */
    record Found(PinnedScene scene, int part, String config) {}
}
