package org.draftroom.scripts.web;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScriptTextResourceTest {

    @Inject
    ScriptLog log;

    @Test
    void servesTheTextAtAnyVersion() {
        Visitor owner = Owner.signedIn();
        Script script = Shelf.script("Salt", "Été 😀\n");
        UUID author = Owner.account().id();
        log.append(script.id(), 0, List.of(new Update("w", ChangeSet.fromJson("[7,[0,\"!\"]]"), author)), author);

        String path = "/scripts/" + script.id() + "/text";
        fetch(owner, path)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("X-Script-Version", "1")
                .body(equalTo("Été 😀\n!"));
        fetch(owner, path + "?version=0").then().header("X-Script-Version", "0").body(equalTo("Été 😀\n"));
        fetch(owner, path + "?version=2").then().statusCode(404);
        fetch(owner, path + "?version=x").then().statusCode(404);
    }

    @Test
    void showsNobodyElsesScript() {
        Visitor owner = Owner.signedIn();
        fetch(owner, "/scripts/" + UUID.randomUUID() + "/text").then().statusCode(404);
        fetch(owner, "/scripts/nonsense/text").then().statusCode(404);
        Script script = Shelf.script("Salt", "INT.");
        fetch(new Visitor(), "/scripts/" + script.id() + "/text").then().statusCode(401);
    }

    private static Response fetch(Visitor visitor, String path) {
        return visitor.asks().accept("*/*").get(path);
    }
}
