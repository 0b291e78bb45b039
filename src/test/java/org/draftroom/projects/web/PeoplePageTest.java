package org.draftroom.projects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.projects.Members;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PeoplePageTest {

    private static final String BEN = "ben@example.org";
    private static final String FIRST = "given out by Ines";
    private static final String OWN = "a password of his own";

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Members members;

    @Inject
    Scripts scripts;

    private Visitor ines;
    private Project project;
    private UUID script;
    private String path;

    @BeforeEach
    void aProjectIsThere() {
        sql.update("truncate person cascade");
        UUID owner = Owner.account().id();
        ines = Owner.signedIn();
        project = projects.create(owner, "Night Ferry");
        script = scripts.create(new NewScript(project.id(), "Night Ferry", "INT. FERRY"))
                .id();
        path = "/projects/" + project.id() + "/people";
    }

    @Test
    void somebodyNewGetsAnAccountWhosePasswordTheyChangeFirst() {
        Response asked = ines.fills(path)
                .formParam("email", BEN)
                .formParam("role", "comment")
                .post(path);
        assertThat(Jsoup.parse(asked.then().statusCode(422).extract().asString())
                        .select("[role=status]")
                        .text())
                .startsWith("Nobody has an account");
        ines.fills(path)
                .formParam("email", BEN)
                .formParam("role", "comment")
                .formParam("name", "Ben Adler")
                .formParam("password", FIRST)
                .post(path)
                .then()
                .statusCode(303);
        assertThat(ines.sees(path).select(".member-name").eachText()).containsExactly(Owner.NAME, "Ben Adler");

        Visitor ben = new Visitor();
        ben.signsIn(BEN, FIRST).then().statusCode(302);
        ben.opens("/projects").then().statusCode(303).header("location", endsWith("/account"));
        ben.opens("/scripts/" + script).then().statusCode(303);
        ben.fills("/account")
                .formParam("current", FIRST)
                .formParam("password", FIRST)
                .post("/account/password")
                .then()
                .statusCode(422);
        ben.fills("/account")
                .formParam("current", FIRST)
                .formParam("password", OWN)
                .post("/account/password")
                .then()
                .statusCode(303);
        ben.signsIn(BEN, OWN).then().statusCode(302);
        assertThat(ben.sees("/projects").select(".card-title").text()).isEqualTo("Night Ferry");
        assertThat(ben.sees("/scripts/" + script).select("[data-script]").attr("data-role"))
                .isEqualTo("comment");
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleMayDoWhatItSaysAndNoMore(Role role) {
        Visitor visitor = role == Role.OWNER ? ines : ben(role);
        String page = "/projects/" + project.id();
        visitor.opens(page).then().statusCode(200);
        visitor.opens("/scripts/" + script + "/pages").then().statusCode(200);
        posts(visitor, "/scripts/" + script + "/versions/0/name", "name", "First", role.mayWrite());
        posts(visitor, page + "/scripts/" + script + "/title", "title", "Ferry", role.mayWrite());
        posts(visitor, page + "/scripts", "title", "Second", role.mayWrite());
        posts(visitor, page + "/people", "email", Owner.EMAIL, role.owns());
        posts(visitor, page + "/title", "title", "Ferries", role.owns());
        posts(visitor, page + "/scripts/" + script + "/deletion", "sure", "yes", role.owns());
        posts(visitor, page + "/deletion", "sure", "yes", role.owns());
    }

    @Test
    void whoIsTakenOutSeesNothingAnyMore() {
        Visitor ben = ben(Role.WRITER);
        ben.opens("/scripts/" + script).then().statusCode(200);
        UUID person = people.byEmail(BEN).orElseThrow().id();
        ines.fills(path).post(path + "/" + person + "/removal").then().statusCode(303);
        ben.opens("/scripts/" + script).then().statusCode(404);
        ben.opens("/projects/" + project.id()).then().statusCode(404);
    }

    @Test
    void onlyTheOwnerOfDraftroomMakesAccounts() {
        Visitor ben = ben(Role.READER);
        Project his = projects.create(people.byEmail(BEN).orElseThrow().id(), "His own");
        String page = "/projects/" + his.id() + "/people";
        Response asked = ben.fills(page)
                .formParam("email", "new@example.org")
                .formParam("name", "New")
                .formParam("password", FIRST)
                .post(page);
        assertThat(asked.then().statusCode(422).extract().asString())
                .contains("The owner of this Draftroom can make one");
        assertThat(people.byEmail("new@example.org")).isEmpty();
    }

    private static void posts(Visitor visitor, String page, String field, String value, boolean may) {
        visitor.fills("/projects").formParam(field, value).post(page).then().statusCode(may ? 303 : 404);
    }

    private Visitor ben(Role role) {
        Person person = people.create(new NewPerson("Ben Adler", BEN, FIRST)).orElseThrow();
        people.changePassword(person.id(), OWN);
        members.put(project.id(), person.id(), role);
        Visitor ben = new Visitor();
        ben.signsIn(BEN, OWN).then().statusCode(302);
        return ben;
    }
}
