package org.draftroom.scripts.comments.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.projects.Members;
import org.draftroom.projects.Role;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "given out by Ines";

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    ScriptLog log;

    private Script script;
    private Visitor ines;
    private String path;
    private final UUID thread = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();

    @BeforeEach
    void aScriptIsThere() {
        script = Shelf.script("Salt", "INT. BOAT - DAY\n\nRain falls.");
        ines = Owner.signedIn();
        path = "/scripts/" + script.id() + "/comments";
    }

    @Test
    void aThreadIsBegunAnsweredResolvedAndOpenedAgain() throws Exception {
        begins(ines, "Is it <cold>?").then().statusCode(204);
        Visitor ben = somebody(Role.COMMENTER);
        says(ben, thread + "/answers", UUID.randomUUID(), " Very. ").then().statusCode(204);
        JsonNode shown = shown(ben, 0).get(0);
        assertThat(shown.path("quote").textValue()).isEqualTo("Rain falls.");
        assertThat(shown.path("fate").textValue()).isEqualTo("in place");
        assertThat(shown.path("comments").findValuesAsText("text")).containsExactly("Is it <cold>?", "Very.");
        assertThat(shown.path("comments").findValuesAsText("name")).containsExactly(Owner.NAME, "Ben Adler");
        resolves(ben, true);
        assertThat(shown(ines, 0).get(0).path("resolvedBy").textValue()).isEqualTo("Ben Adler");
        resolves(ben, false);
        assertThat(shown(ines, 0).get(0).path("resolvedBy").textValue()).isEmpty();
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() throws Exception {
        begins(ines, "Is it cold?").then().statusCode(204);
        begins(ines, "Is it cold?").then().statusCode(204);
        assertThat(shown(ines, 0)).hasSize(1);
        assertThat(shown(ines, 0).get(0).path("comments")).hasSize(1);
    }

    @Test
    void onlyWhoSaidItChangesOrDeletesIt() throws Exception {
        begins(ines, "Is it cold?").then().statusCode(204);
        Visitor ben = somebody(Role.WRITER);
        says(ben, thread + "/edits", first, "It is.").then().statusCode(404);
        says(ben, thread + "/deletions", first, "").then().statusCode(404);
        says(ines, thread + "/edits", first, "Is it warm?").then().statusCode(204);
        JsonNode comment = shown(ines, 0).get(0).path("comments").get(0);
        assertThat(comment.path("text").textValue()).isEqualTo("Is it warm?");
        assertThat(comment.path("editedAt").textValue()).isNotEmpty();
        says(ines, thread + "/deletions", first, "").then().statusCode(204);
        assertThat(shown(ines, 0)).isEmpty();
    }

    @Test
    void aPassageIsFollowedAndStaysWhenItsLineIsGone() throws Exception {
        begins(ines, "Is it cold?").then().statusCode(204);
        change("[[0,\"EXT. \"],28]");
        JsonNode moved = shown(ines, 1).get(0);
        assertThat(moved.path("from").intValue()).isEqualTo(22);
        change("[22,[11]]");
        JsonNode gone = shown(ines, 2).get(0);
        assertThat(gone.path("fate").textValue()).isEqualTo("gone");
        assertThat(gone.path("quote").textValue()).isEqualTo("Rain falls.");
    }

    @Test
    void refusesWhatWontDo() {
        begins(ines, " ").then().statusCode(422);
        begins(ines, "x".repeat(4001)).then().statusCode(422);
        says(ines, UUID.randomUUID() + "/answers", UUID.randomUUID(), "Hm.")
                .then()
                .statusCode(404);
        begins(somebody(Role.READER), "Hm.").then().statusCode(404);
    }

    private Response begins(Visitor visitor, String text) {
        return visitor.fills("/projects")
                .formParam("comment", first)
                .formParam("text", text)
                .formParam("version", 0)
                .formParam("from", 17)
                .formParam("to", 28)
                .post(path + "/" + thread);
    }

    private Response says(Visitor visitor, String to, UUID comment, String text) {
        return visitor.fills("/projects")
                .formParam("comment", comment)
                .formParam("text", text)
                .post(path + "/" + to);
    }

    private void resolves(Visitor visitor, boolean resolved) {
        visitor.fills("/projects")
                .formParam("resolved", resolved)
                .post(path + "/" + thread + "/resolution")
                .then()
                .statusCode(204);
    }

    private JsonNode shown(Visitor visitor, int version) throws Exception {
        return JSON.readTree(visitor.asks()
                .accept("application/json")
                .get(path + "?version=" + version)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private void change(String changes) {
        UUID author = Owner.account().id();
        log.append(
                script.id(),
                log.version(script.id()),
                List.of(new Update("w", ChangeSet.fromJson(changes), author)),
                author);
    }

    private Visitor somebody(Role role) {
        String email = UUID.randomUUID() + "@example.org";
        Person ben = people.create(new NewPerson("Ben Adler", email, PASSWORD)).orElseThrow();
        people.changePassword(ben.id(), PASSWORD);
        members.put(script.project(), ben.id(), role);
        Visitor visitor = new Visitor();
        visitor.signsIn(email, PASSWORD).then().statusCode(302);
        return visitor;
    }
}
