package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.support.Sql;

/** The paper that each script is on, for everybody. Pages ask first whether the person may write in the script. */
@ApplicationScoped
public class ScriptPaper {

    /** The PostgreSQL channel that is told the script that is on another paper now, and its code. */
    public static final String CHANNEL = "script_paper";

    private final Sql sql;

    public ScriptPaper(Sql sql) {
        this.sql = sql;
    }

    /** The script's paper; US Letter where there is no such script. */
    public PageSize of(UUID script) {
        return sql.first(row -> row.getString("paper"), "select paper from script where id = ?", script)
                .flatMap(PageSize::of)
                .orElse(PageSize.LETTER);
    }

    /** Puts the script on a paper, and forgets pages that were counted on the one before. */
    public void set(UUID script, PageSize paper) {
        sql.inTransaction(transaction -> {
            transaction.update("update script set paper = ? where id = ?", paper.code(), script);
            transaction.update("delete from script_session where script_id = ?", script);
            transaction.update("delete from writing_stretch where script_id = ?", script);
            return transaction.list(row -> null, "select pg_notify(?, ?)", CHANNEL, script + " " + paper.code());
        });
    }
}
