package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.AppendResult.Appended;
import org.draftroom.scripts.AppendResult.Behind;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScriptLogTest {

    @Inject
    ScriptLog log;

    @Inject
    Scripts scripts;

    @Inject
    Sql sql;

    private UUID author;
    private UUID script;

    @BeforeEach
    void aScript() {
        author = Owner.account().id();
        script = Shelf.script("Salt", "INT. BOAT").id();
    }

    @Test
    void beginsWithTheTextItWasMadeOf() {
        assertThat(log.head(script)).isEqualTo(new ScriptText(0, "INT. BOAT"));
        assertThat(log.since(script, 0)).isEmpty();
    }

    @Test
    void appendsOnTheCurrentVersion() {
        assertThat(append(0, "[9,[0,\" - DAY\"]]", "[[5,\"EXT.\",\"\"],10]")).isEqualTo(new Appended(2));
        assertThat(log.head(script)).isEqualTo(new ScriptText(2, "EXT.\nBOAT - DAY"));
        assertThat(log.text(script, 1)).isEqualTo("INT. BOAT - DAY");
        assertThat(scripts.find(script, author)).hasValueSatisfying(row -> {
            assertThat(row.version()).isEqualTo(2);
            assertThat(row.length()).isEqualTo(15);
        });
    }

    @Test
    void givesWhoeverIsBehindWhatTheyMiss() {
        append(0, "[9,[0,\"!\"]]");
        Update mine = update("late", "[9,[0,\"?\"]]");
        assertThat(log.append(script, 0, List.of(mine), author))
                .isEqualTo(new Behind(1, List.of(new Update("window", change("[9,[0,\"!\"]]"), author))));
        assertThat(log.head(script).text()).isEqualTo("INT. BOAT!");
    }

    @Test
    void composesWhatLiesBetweenTwoVersions() {
        append(0, "[9,[0,\"!\"]]", "[[5],5]", "[5,[0,\"!\"]]");
        assertThat(log.between(script, 1, 3).apply("INT. BOAT!")).isEqualTo("BOAT!!");
        assertThat(log.between(script, 3, 3)).isEqualTo(ChangeSet.unchanged(6));
        assertThatThrownBy(() -> log.between(script, 1, 4)).isInstanceOf(ScriptLog.Missing.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1|'[9,[0,"!"]]'        |These changes are for version 1, but the saved script is at version 0.
                    0|'[8,[0,"!"]]'        |These changes are for a text of 8 characters, but the saved script has 9.
                    0|'[9,[0,"\\ud83d"]]'  |These changes would leave half of a character in the script.
                    """)
    void refusesWhatDoesNotFit(int version, String changes, String message) {
        assertThatThrownBy(() -> append(version, changes))
                .isInstanceOf(ScriptLog.Refused.class)
                .hasMessage(message);
        assertThat(log.head(script)).isEqualTo(new ScriptText(0, "INT. BOAT"));
    }

    @Test
    void refusesBatchesThatAreNone() {
        assertThatThrownBy(() -> append(0)).isInstanceOf(ScriptLog.Refused.class);
        assertThatThrownBy(() -> append(0, "[9,[0,\"!\"]]", "[9,[0,\"!\"]]"))
                .isInstanceOf(ScriptLog.Refused.class)
                .hasMessage("These changes don't follow one another.");
        String[] many =
                IntStream.rangeClosed(0, Batch.LIMIT).mapToObj(i -> "[9]").toArray(String[]::new);
        assertThatThrownBy(() -> append(0, many)).isInstanceOf(ScriptLog.Refused.class);
        assertThatThrownBy(() -> log.append(script, 0, List.of(update("a b", "[9]")), author))
                .isInstanceOf(ScriptLog.Refused.class);
    }

    @Test
    void refusesTextBeyondTheLimit() {
        ChangeSet huge = Edits.insert("INT. BOAT", 0, "x".repeat(Script.TEXT_LIMIT));
        assertThatThrownBy(() -> log.append(script, 0, List.of(new Update("window", huge, author)), author))
                .isInstanceOf(ScriptLog.Refused.class)
                .hasMessage("A script can have 2000000 characters; this would make it 2000009.");
        ChangeSet lines = Edits.insert("INT. BOAT", 0, "\n".repeat(Script.LINE_LIMIT + 1));
        assertThatThrownBy(() -> log.append(script, 0, List.of(new Update("window", lines, author)), author))
                .isInstanceOf(ScriptLog.Refused.class)
                .hasMessage("The text has 300001 lines; a script can have 300000.");
    }

    @Test
    void keepsCharactersWholeThroughTheirHalves() {
        append(0, "[9,[0,\"\\ud83d\\ude00\"]]");
        assertThat(append(1, "[10,[1,\"\\ude01\"]]")).isEqualTo(new Appended(2));
        ScriptLog afresh = new ScriptLog(sql, Clock.systemUTC());
        assertThat(afresh.head(script).text()).isEqualTo("INT. BOAT😁");
    }

    @Test
    void knowsNoScriptThatIsNotThere() {
        UUID nowhere = UUID.randomUUID();
        assertThatThrownBy(() -> log.head(nowhere)).isInstanceOf(ScriptLog.Missing.class);
        assertThatThrownBy(() -> log.text(script, 1)).isInstanceOf(ScriptLog.Missing.class);
        assertThatThrownBy(() -> log.append(nowhere, 0, List.of(update("window", "[9]")), author))
                .isInstanceOf(ScriptLog.Missing.class);
    }

    @Test
    void hasTheSameTextAtEveryVersionFromEverySide() {
        Random random = new Random(4);
        List<String> texts = new ArrayList<>(List.of("INT. BOAT"));
        while (texts.size() < 700) {
            List<Update> batch = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                String text = texts.get(texts.size() - 1);
                ChangeSet change = Edits.random(random, text);
                batch.add(new Update("window", change, author));
                texts.add(change.apply(text));
            }
            int base = texts.size() - 1 - batch.size();
            assertThat(log.append(script, base, batch, author)).isInstanceOf(Appended.class);
        }
        ScriptLog afresh = new ScriptLog(sql, Clock.systemUTC());
        for (int version = 0; version < texts.size(); version += 1 + random.nextInt(20)) {
            assertThat(afresh.text(script, version)).isEqualTo(texts.get(version));
        }
        assertThat(log.head(script).text()).isEqualTo(texts.get(texts.size() - 1));
        assertThat(sql.list(row -> row.getInt(1), "select version from script_snapshot where script_id = ?", script))
                .hasSize(texts.size() / ScriptLog.SNAPSHOT_EVERY + 1);
    }

    @Test
    void numbersChangesWithoutGapsWhenManyWriteAtOnce() throws Exception {
        List<Callable<Void>> writers = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(writer -> () -> {
                    writeTwenty(new ScriptLog(sql, Clock.systemUTC()), "writer" + writer);
                    return null;
                })
                .toList();
        var pool = Executors.newFixedThreadPool(writers.size());
        for (var done : pool.invokeAll(writers)) {
            done.get();
        }
        pool.shutdown();
        assertThat(log.head(script).version()).isEqualTo(80);
        assertThat(log.since(script, 0))
                .extracting(Update::clientId)
                .containsOnly("writer0", "writer1", "writer2", "writer3")
                .hasSize(80);
    }

    /** Writes at the front, which needs no rebasing but the length. */
    private void writeTwenty(ScriptLog own, String window) {
        int written = 0;
        while (written < 20) {
            ScriptText head = own.head(script);
            Update update = new Update(window, Edits.insert(head.text(), 0, "x"), author);
            AppendResult result = own.append(script, head.version(), List.of(update), author);
            written += result instanceof Appended ? 1 : 0;
        }
    }

    private AppendResult append(int base, String... changes) {
        List<Update> updates = new ArrayList<>();
        for (String change : changes) {
            updates.add(update("window", change));
        }
        return log.append(script, base, updates, author);
    }

    private Update update(String window, String changes) {
        return new Update(window, change(changes), author);
    }

    private static ChangeSet change(String json) {
        return ChangeSet.fromJson(json);
    }
}
