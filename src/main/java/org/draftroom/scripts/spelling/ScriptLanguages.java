package org.draftroom.scripts.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** The languages that scripts are spelled in. Pages ask first whether the person may see or change the script. */
@ApplicationScoped
public class ScriptLanguages {

    private final Sql sql;

    public ScriptLanguages(Sql sql) {
        this.sql = sql;
    }

    /** The codes of the script's languages; empty where nobody has said. */
    public Optional<List<String>> of(UUID script) {
        return sql.first(
                row -> SpellingLanguage.known(List.of(row.getString("languages").split(" "))),
                "select languages from script_languages where script_id = ?",
                script);
    }

    /** Has the script spelled in those of these languages that there are. */
    public void set(UUID script, Collection<String> codes) {
        sql.update(
                "insert into script_languages (script_id, languages) values (?, ?)"
                        + " on conflict (script_id) do update set languages = excluded.languages",
                script,
                String.join(" ", SpellingLanguage.known(codes)));
    }
}
