package org.draftroom.scripts.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.support.Sql;

/** The names of versions, one at most for each. Pages ask first whether the person may see the script. */
@ApplicationScoped
public class Drafts {

    private final Sql sql;

    public Drafts(Sql sql) {
        this.sql = sql;
    }

    /** The script's drafts, the latest first. */
    public List<Draft> list(UUID script) {
        return sql.list(
                row -> new Draft(row.getInt("version"), row.getString("name")),
                "select version, name from script_draft where script_id = ? order by version desc",
                script);
    }

    /** The draft that this version is, if it has a name. */
    public Optional<Draft> find(UUID script, int version) {
        return sql.first(
                row -> new Draft(version, row.getString("name")),
                "select name from script_draft where script_id = ? and version = ?",
                script,
                version);
    }

    /** Gives the version this name, in place of one that it has. Names are checked by the pages. */
    public void name(UUID script, Draft draft) {
        sql.update(
                "insert into script_draft (script_id, version, name) values (?, ?, ?)"
                        + " on conflict (script_id, version) do update set name = excluded.name",
                script,
                draft.version(),
                draft.name());
    }

    /** Takes the version's name away; its text stays in the log. */
    public void unname(UUID script, int version) {
        sql.update("delete from script_draft where script_id = ? and version = ?", script, version);
    }
}
