package org.draftroom.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.editing.Seat.Guest;
import org.draftroom.projects.Members;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.draftroom.scripts.spelling.ProjectWords;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeskTest {

    @Inject
    DataSource source;

    @Inject
    People people;

    @Inject
    Scripts scripts;

    @Inject
    Sql sql;

    private TestNode here;
    private TestNode there;
    private UUID script;
    private Guest ines;

    @BeforeEach
    void twoNodes() {
        here = new TestNode(source, people);
        there = new TestNode(source, people);
        ines = new Guest(Owner.account().id(), Owner.NAME);
        script = Shelf.script("Salt", "INT. BOAT").id();
    }

    @AfterEach
    void closeThem() {
        here.close();
        there.close();
    }

    @Test
    void acknowledgesWhatIsInTheLogAndThenTellsEveryWindow() {
        TestWindow writer = here.window(script, ines);
        TestWindow beside = here.window(script, ines);
        TestWindow far = there.window(script, ines);
        writer.says(push(0, 1, "[9,[0,\"!\"]]"));
        assertThat(writer.hears("accepted").toString()).isEqualTo("{\"type\":\"accepted\",\"seq\":1,\"version\":1}");
        String told = "{\"type\":\"updates\",\"version\":0,\"updates\":[{\"clientID\":\"w\",\"changes\":[9,[0,\"!\"]],"
                + "\"author\":\"" + ines.id() + "\"}]}";
        for (TestWindow window : List.of(writer, beside, far)) {
            assertThat(window.hears("updates").toString()).isEqualTo(told);
        }
        assertThat(there.log.head(script).text()).isEqualTo("INT. BOAT!");
    }

    @Test
    void answersAPullEvenWhenThereIsNothingNew() {
        TestWindow window = here.window(script, ines);
        window.says("{\"type\":\"pull\",\"version\":0}");
        assertThat(window.hears("updates").toString()).isEqualTo("{\"type\":\"updates\",\"version\":0,\"updates\":[]}");
    }

    @Test
    void tellsEveryWindowThatTheRevisionsHaveChanged() {
        TestWindow window = there.window(script, ines);
        new ScriptRevisions(sql, Clock.systemUTC()).begin(script, "Blue Revision", RevisionColor.BLUE, ines.id());
        assertThat(window.hears("revised").toString()).isEqualTo("{\"type\":\"revised\"}");
    }

    @Test
    void tellsEveryWindowThatTheProjectsDictionaryHasChanged() {
        TestWindow window = there.window(script, ines);
        UUID project = scripts.find(script, ines.id()).orElseThrow().project();
        ProjectWords words = new ProjectWords(sql);
        words.add(project, "slipway");
        assertThat(window.hears("spelled").toString()).isEqualTo("{\"type\":\"spelled\"}");
        words.remove(project, "slipway");
        window.hears("spelled");
    }

    @Test
    void givesALateWindowWhatItMissed() {
        TestWindow first = here.window(script, ines);
        first.says(push(0, 1, "[9,[0,\"!\"]]"));
        TestWindow late = there.window(script, ines);
        late.says(push(0, 7, "[9,[0,\"?\"]]"));
        assertThat(late.hears("behind").toString()).isEqualTo("{\"type\":\"behind\",\"seq\":7,\"version\":1}");
        assertThat(late.hears("updates").path("updates")).hasSize(1);
        assertThat(here.log.head(script).text()).isEqualTo("INT. BOAT!");
    }

    @Test
    void sendsAwayWhoHasGotANewPassword() {
        Person ben = people.create(new NewPerson("Ben Adler", UUID.randomUUID() + "@example.org", "given out by Ines"))
                .orElseThrow();
        people.changePassword(ben.id(), "a password of his own");
        UUID project = scripts.find(script, ines.id()).orElseThrow().project();
        new Members(sql).put(project, ben.id(), Role.WRITER);
        TestWindow window = here.window(script, new Guest(ben.id(), ben.name()));
        here.rooms.sendAwayStrangers();
        assertThat(window.closed).isNull();
        people.renewPassword(ben.id(), "made by the owner");
        here.rooms.sendAwayStrangers();
        assertThat(window.closed).isEqualTo(Seat.Leave.STRANGER);
    }

    @Test
    void sendsALongPastInSeveralMessages() {
        TestWindow writer = here.window(script, ines);
        String more = ",{\"clientID\":\"w\",\"changes\":[9]}".repeat(399);
        for (int base = 0; base < 1200; base += 400) {
            writer.says("{\"type\":\"push\",\"version\":" + base
                    + ",\"seq\":1,\"updates\":[{\"clientID\":\"w\",\"changes\":[9]}" + more + "]}");
            writer.hears("accepted");
        }
        TestWindow reader = there.window(script, ines);
        reader.says("{\"type\":\"pull\",\"version\":10}");
        int version = 10;
        while (version < 1200) {
            JsonNode updates = reader.hears("updates");
            assertThat(updates.path("version").intValue()).isEqualTo(version);
            version += updates.path("updates").size();
        }
        assertThat(version).isEqualTo(1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[8]", "[9,[1]]", "\"x\"", "[9,[0,\"\\u0000\"]]", "{}"})
    void refusesChangesThatMakeNoSense(String changes) {
        TestWindow window = here.window(script, ines);
        window.says(push(0, 3, changes));
        JsonNode refused = window.hears("refused");
        assertThat(refused.path("seq").intValue()).isEqualTo(3);
        assertThat(refused.path("message").textValue()).endsWith(".");
        assertThat(here.log.version(script)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{}", "{\"type\":\"pull\",\"version\":-1}", "{\"type\":\"shout\"}"})
    void saysWhenItDoesNotUnderstand(String message) {
        TestWindow window = here.window(script, ines);
        window.says(message);
        assertThat(window.hears("refused").path("message").textValue()).contains("Reload the page");
    }

    @Test
    void savesNothingOnceTheScriptIsDeleted() {
        TestWindow window = here.window(script, ines);
        scripts.delete(script, ines.id());
        window.says(push(0, 1, "[9,[0,\"!\"]]"));
        assertThat(window.hears("refused").path("message").textValue()).startsWith("The script was deleted");
    }

    @Test
    void savesNothingOfAStranger() {
        TestWindow window = here.window(script, new Guest(UUID.randomUUID(), "Stranger"));
        window.says(push(0, 1, "[9,[0,\"!\"]]"));
        window.hears("refused");
        assertThat(here.log.version(script)).isZero();
    }

    @Test
    void savesNothingOfWhoMayOnlyComment() {
        Person ben = people.create(new NewPerson("Ben Adler", UUID.randomUUID() + "@example.org", "given out by Ines"))
                .orElseThrow();
        people.changePassword(ben.id(), "a password of his own");
        UUID project = scripts.find(script, ines.id()).orElseThrow().project();
        new Members(sql).put(project, ben.id(), Role.COMMENTER);
        TestWindow window = here.window(script, new Guest(ben.id(), ben.name()));
        window.says(push(0, 1, "[9,[0,\"!\"]]"));
        window.hears("refused");
        assertThat(here.log.version(script)).isZero();
        here.rooms.sendAwayStrangers();
        assertThat(window.closed).isNull();
        new Members(sql).remove(project, ben.id());
        here.rooms.sendAwayStrangers();
        assertThat(window.closed).isEqualTo(Seat.Leave.STRANGER);
    }

    @Test
    void sendsAwayWhoSaysTooMuch() {
        TestWindow window = here.window(script, ines);
        for (int i = 0; i < 3000 && window.closed == null; i++) {
            window.says("{\"type\":\"nothing\"}");
        }
        assertThat(window.closed).isEqualTo(Seat.Leave.TOO_MANY_MESSAGES);
    }

    @Test
    void sendsAwayWhoIsSilent() {
        TestWindow window = here.window(script, ines);
        window.silent = true;
        here.rooms.sendAwayTheSilent();
        assertThat(window.closed).isEqualTo(Seat.Leave.SILENT);
    }

    @Test
    void showsWhoIsThereOnEveryNode() {
        Guest ben = new Guest(UUID.randomUUID(), "Ben Adler");
        TestWindow first = here.window(script, ines);
        assertThat(names(first.hears("present"))).containsExactly(Owner.NAME);
        TestWindow second = here.window(script, ben);
        assertThat(names(second.hears("present"))).containsExactly("Ben Adler", Owner.NAME);
        TestWindow far = there.window(script, ben);
        hearsOf(far, "Ben Adler", Owner.NAME);
        first.sitting.leave();
        hearsOf(far, "Ben Adler");
    }

    @Test
    void showsWhereAWindowsCursorIsToAllOthersOnEveryNode() throws InterruptedException {
        TestWindow writer = here.window(script, ines);
        TestWindow beside = here.window(script, ines);
        TestWindow far = there.window(script, ines);
        here.awaitSomebodyElsewhere(script);
        writer.says("{\"type\":\"cursor\",\"version\":0,\"anchor\":2,\"head\":5}");
        JsonNode told = beside.hears("cursor");
        assertThat(told.path("person").textValue()).isEqualTo(ines.id().toString());
        assertThat(told.path("version").intValue()).isZero();
        assertThat(told.path("anchor").intValue()).isEqualTo(2);
        assertThat(told.path("head").intValue()).isEqualTo(5);
        assertThat(far.hears("cursor")).isEqualTo(told);
        writer.sitting.leave();
        for (TestWindow window : List.of(beside, far)) {
            assertThat(window.hears("gone").path("window")).isEqualTo(told.path("window"));
        }
        assertThat(writer.hasHeard("cursor")).isFalse();
    }

    @Test
    void catchesUpWhenTheListeningConnectionWasLost() {
        TestWindow writer = here.window(script, ines);
        TestWindow far = there.window(script, ines);
        sql.list(
                row -> null,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where pid <> pg_backend_pid() and query in ('select 1', 'listen script_present')");
        writer.says(push(0, 1, "[9,[0,\"!\"]]"));
        assertThat(far.hears("updates").path("updates")).hasSize(1);
        writer.says(push(1, 2, "[10,[0,\"!\"]]"));
        assertThat(far.hears("updates").path("version").intValue()).isEqualTo(1);
    }

    private static void hearsOf(TestWindow window, String... names) {
        List<String> heard;
        do {
            heard = names(window.hears("present"));
        } while (!heard.equals(List.of(names)));
    }

    private static List<String> names(JsonNode present) {
        return present.path("people").findValuesAsText("name");
    }

    private static String push(int version, int seq, String changes) {
        return "{\"type\":\"push\",\"version\":" + version + ",\"seq\":" + seq
                + ",\"updates\":[{\"clientID\":\"w\",\"changes\":" + changes + "}]}";
    }
}
