package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.screenplay.Language;
import org.draftroom.scripts.spelling.ScriptLanguages;
import org.draftroom.support.Sql;

/** In which of PostgreSQL's text search configurations a script is searched. */
@ApplicationScoped
class SearchLanguage {

    /** Takes words as they are. */
    static final String SIMPLE = "simple";

    private static final Map<String, String> CONFIGS = Map.ofEntries(
            Map.entry("en", "english"),
            Map.entry("es", "spanish"),
            Map.entry("fr", "french"),
            Map.entry("ru", "russian"),
            Map.entry("de", "german"),
            Map.entry("it", "italian"),
            Map.entry("pt", "portuguese"),
            Map.entry("nl", "dutch"),
            Map.entry("sv", "swedish"),
            Map.entry("da", "danish"),
            Map.entry("no", "norwegian"),
            Map.entry("nb", "norwegian"),
            Map.entry("fi", "finnish"));

    private final ScriptLanguages languages;
    private final Sql sql;

    SearchLanguage(ScriptLanguages languages, Sql sql) {
        this.languages = languages;
        this.sql = sql;
    }

    /** By the languages of its spelling, or else the one it seems to be in; for several languages the simple one. */
    String of(PinnedScript script) {
        List<String> codes = languages
                .of(script.id())
                .filter(some -> !some.isEmpty())
                .orElseGet(() -> List.of(Language.of(script.screenplay())));
        String config = config(codes);
        return sql.first(
                        row -> row.getString(1),
                        "select cfgname from pg_catalog.pg_ts_config where cfgname = ?",
                        config)
                .orElse(SIMPLE);
    }

    static String config(List<String> codes) {
        Set<String> bare = codes.stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replaceFirst("-.*", ""))
                .collect(Collectors.toSet());
        return bare.size() == 1 ? CONFIGS.getOrDefault(bare.iterator().next(), SIMPLE) : SIMPLE;
    }
}
