package org.draftroom.scripts.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    ScriptLog log;

    @Inject
    History history;

    @Inject
    Drafts drafts;

    @Inject
    SessionWork work;

    @Inject
    Sql sql;

    private UUID ines;
    private String name;
    private UUID tomas;
    private UUID script;

    @BeforeEach
    void twoMayWrite() {
        ines = Owner.account().id();
        name = Owner.account().name();
        tomas = UUID.randomUUID();
        sql.update(
                "insert into person (id, name, email, password_hash, made_at) values (?, 'Tomas', ?, 'x', now())",
                tomas,
                tomas + "@example.org");
        script = Shelf.script("Salt", "INT. BOAT - DAY\n\n").id();
    }

    @Test
    void anUntouchedScriptHasNone() {
        assertThat(history.sessions(script, 0, 9)).isEmpty();
        assertThat(history.edit(script, 0)).isEmpty();
    }

    @Test
    void aSessionEndsWithHalfAnHourOfNothing() {
        write(ines, 0, "Rain ");
        write(ines, 29, "falls ");
        write(ines, 59, "hard.");
        assertThat(history.sessions(script, 3, 9))
                .containsExactly(session(2, 3, at(59), at(59), name), session(0, 2, at(0), at(29), name));
        assertThat(history.sessions(script, 2, 9)).hasSize(1);
        assertThat(history.sessions(script, 3, 1)).hasSize(1);
    }

    @Test
    void whoTakesOverBeginsAnotherAndWhoWritesAlongIsNamedToo() {
        write(ines, 0, "a");
        write(tomas, 5, "b");
        write(tomas, 100, "c");
        write(ines, 101, "d");
        write(tomas, 102, "e");
        assertThat(history.sessions(script, 5, 9))
                .containsExactly(
                        session(2, 5, at(100), at(102), name, "Tomas"),
                        session(1, 2, at(5), at(5), "Tomas"),
                        session(0, 1, at(0), at(0), name));
    }

    @Test
    void aNameEndsASessionUntilItIsTakenAway() {
        write(ines, 0, "a");
        write(ines, 1, "b");
        drafts.name(script, new Draft(1, "First draft"));
        assertThat(history.sessions(script, 2, 9))
                .containsExactly(session(1, 2, at(1), at(1), name), session(0, 1, at(0), at(0), name));
        drafts.unname(script, 1);
        assertThat(history.sessions(script, 2, 9)).hasSize(1);
    }

    @Test
    void workIsCountedInWordsAndPages() {
        write(ines, 0, "Rain falls hard.");
        write(ines, 1, " It stops.");
        Session all = history.sessions(script, 2, 1).get(0);
        assertThat(work.of(script, all)).isEqualTo(new Work(1, 5, 0));
        assertThat(work.of(script, all)).isEqualTo(new Work(1, 5, 0));
    }

    @Test
    void tenThousandEditsAreReadInTensOfMilliseconds() {
        for (int batch = 0; batch < 20; batch++) {
            writeFiveHundred(batch * 500);
        }
        sql.update(
                "update script_update set made_at = ?::timestamptz + version * interval '1 minute'"
                        + " + version / 100 * interval '1 hour' where script_id = ?",
                NINE,
                script);
        assertThat(history.sessions(script, 10_000, 200)).hasSize(101);
        assertThat(shortest(() -> history.sessions(script, 10_000, 21))).isLessThan(Duration.ofSeconds(5));
        List<Session> sessions = history.sessions(script, 10_000, 20);
        sessions.forEach(session -> work.of(script, session));
        assertThat(shortest(() -> sessions.forEach(session -> work.of(script, session))))
                .isLessThan(Duration.ofSeconds(5));
    }

    /** Some milliseconds on an idle machine; the bound is for what grows with the square. */
    private static Duration shortest(Runnable reading) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            reading.run();
            shortest = Math.min(shortest, System.nanoTime() - began);
        }
        return Duration.ofNanos(shortest);
    }

    private void writeFiveHundred(int base) {
        List<Update> updates = new ArrayList<>();
        int length = log.text(script, base).length();
        for (int i = 0; i < 500; i++) {
            String typed = i % 50 == 49 ? "\n\n" : "word ";
            updates.add(new Update("window", Edits.replace(length, length, length, typed), ines));
            length += typed.length();
        }
        log.append(script, base, updates, ines);
    }

    private void write(UUID author, int minute, String typed) {
        int version = log.version(script);
        String text = log.text(script, version);
        log.append(script, version, List.of(new Update("w", Edits.insert(text, text.length(), typed), author)), author);
        sql.update(
                "update script_update set made_at = ? where script_id = ? and version = ?",
                at(minute),
                script,
                version + 1);
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }

    private static Session session(int since, int version, Instant began, Instant ended, String... people) {
        return new Session(since, version, began, ended, List.of(people));
    }
}
