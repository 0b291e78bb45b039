package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.critique.ask.LedgerFinds.Found;
import org.draftroom.critique.continuity.Books;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.SceneLedger;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.support.Sql;

/**
 * Searches a script's continuity ledger: what was read of it, as people corrected it, and what they wrote. What headings
 * and cues say is in the text already, where it is searched.
 */
@ApplicationScoped
class LedgerSearch {

    /** Entries that a search finds at most. */
    static final int MOST = 40;

    /** An entry with less than this share of the best one's weight has nothing to do with the question. */
    private static final double LEAST = 0.6;

    /** Rare words weigh more, and a name alone finds nothing: whatever somebody wears or knows would be found with it. */
    private static final String SEARCH = """
            with term as (
                select ord, websearch_to_tsquery(cast(? as regconfig), word) as query
                from regexp_split_to_table(?, '\\n') with ordinality as t(word, ord)
            ), entry as (
                select ord, to_tsvector(cast(? as regconfig), who) as who, to_tsvector(cast(? as regconfig), what) as what
                from unnest(string_to_array(?, chr(10)), string_to_array(?, chr(10))) with ordinality as t(who, what, ord)
            ), hit as (
                select entry.ord as entry, term.ord as term, what @@ query as telling
                from entry join term on who || what @@ query
            ), spread as (
                select term, count(*) as entries from hit group by term
            )
            select entry, sum(ln((cast(? as float8) + 1) / entries)) as weight
            from hit join spread using (term)
            group by entry having bool_or(telling) order by weight desc, entry limit %d
            """.formatted(MOST);

    private final Books books;
    private final SearchLanguage language;
    private final LedgerTerms terms;
    private final Sql sql;

    LedgerSearch(Books books, SearchLanguage language, LedgerTerms terms, Sql sql) {
        this.books = books;
        this.language = language;
        this.terms = terms;
        this.sql = sql;
    }

    /** The entries that have to do with these terms. */
    LedgerFinds search(PinnedScript script, List<String> of) {
        List<Found> all = books.scenes(script).stream()
                .flatMap(ledger -> entries(script, ledger))
                .toList();
        if (all.isEmpty() || of.isEmpty()) {
            return LedgerFinds.none();
        }
        List<Hit> hits = hits(language.of(script), of, all);
        double least = hits.isEmpty() ? 0 : LEAST * hits.get(0).weight();
        return new LedgerFinds(hits.stream()
                .filter(hit -> hit.weight() >= least)
                .map(hit -> all.get(hit.entry() - 1))
                .toList());
    }

    private static Stream<Found> entries(PinnedScript script, SceneLedger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.origin() != Origin.COMPUTED)
                .map(entry -> new Found(script.scenes().get(ledger.index()), entry));
    }

    private List<Hit> hits(String config, List<String> of, List<Found> all) {
        return sql.list(
                row -> new Hit(row.getInt("entry"), row.getDouble("weight")),
                SEARCH,
                config,
                String.join("\n", of),
                config,
                config,
                lines(all, LedgerTerms::who),
                lines(all, terms::what),
                all.size());
    }

    private static String lines(List<Found> all, Function<Entry, String> words) {
        return all.stream()
                .map(found -> words.apply(found.entry()).replaceAll("[\\s\\p{Cc}]+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** @param entry its place, from 1 */
    private record Hit(int entry, double weight) {}
}
