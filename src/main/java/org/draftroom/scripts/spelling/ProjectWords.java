package org.draftroom.scripts.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.support.Sql;

/** The words of a project's own dictionary. Pages ask first whether the person may see or change the project. */
@ApplicationScoped
public class ProjectWords {

    /** The PostgreSQL channel that is told each script of a project whose words have changed. */
    public static final String CHANNEL = "script_spelled";

    /** The longest word. */
    public static final int LONGEST = 100;

    /** The most words that a project can have. */
    public static final int MOST = 10_000;

    private final Sql sql;

    public ProjectWords(Sql sql) {
        this.sql = sql;
    }

    /** The project's words, by the alphabet. */
    public List<String> of(UUID project) {
        return sql.list(
                row -> row.getString("word"),
                "select word from project_word where project_id = ? order by lower(word), word",
                project);
    }

    /** Adds the words of a text, parted by spaces, commas or lines; those that are too long or too many are left out. How many it added. */
    public int add(UUID project, String text) {
        return sql.inTransaction(transaction -> {
            transaction.first(row -> 1, "select 1 from project where id = ? for update", project);
            int room = MOST
                    - transaction
                            .first(
                                    row -> row.getInt(1),
                                    "select count(*) from project_word where project_id = ?",
                                    project)
                            .orElse(0);
            int added = 0;
            for (String word : words(text).limit(MOST).toList()) {
                if (added < room) {
                    added += transaction.update(
                            "insert into project_word (project_id, word) values (?, ?) on conflict do nothing",
                            project,
                            word);
                }
            }
            return added > 0 ? told(transaction, project, added) : added;
        });
    }

    public void remove(UUID project, String word) {
        sql.inTransaction(transaction -> {
            int gone = transaction.update("delete from project_word where project_id = ? and word = ?", project, word);
            return gone > 0 ? told(transaction, project, gone) : gone;
        });
    }

    private static int told(Sql.Transaction transaction, UUID project, int changed) throws SQLException {
        transaction.list(
                row -> null, "select pg_notify(?, id::text) from script where project_id = ?", CHANNEL, project);
        return changed;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[\\s,;\\p{Cntrl}]+"))
                .map(word -> word.replace('’', '\''))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .distinct();
    }
}
