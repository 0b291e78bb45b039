package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectsPageTest {

    private static final String TEXT = """
            Title: Night Ferry
            Draft date: Second draft

            INT. FERRY - NIGHT

            MAREN
            How deep is it here?

            EXT. DECK - NIGHT

            Rain.
            """;

    @Inject
    Sql sql;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    private Visitor ines;
    private UUID person;

    @BeforeEach
    void ownerIsHere() {
        sql.update("truncate person cascade");
        person = Owner.account().id();
        ines = Owner.signedIn();
    }

    @Test
    void aNewOwnerFindsTheSample() {
        Document page = ines.sees("/projects");
        assertThat(page.select(".card-title").text()).isEqualTo("The Lighthouse Keeper's Sum (sample)");
        assertThat(page.select(".card-open").attr("href")).startsWith("/scripts/");
    }

    @Test
    void saysWhatIsInAProject() {
        Project project = projects.create(person, "Night Ferry");
        Script script = scripts.create(new NewScript(project.id(), "Night Ferry", TEXT));
        Document page = ines.sees("/projects");
        var card = page.select(".card").first();
        assertThat(card.select(".card-title").text()).isEqualTo("Night Ferry");
        assertThat(card.select(".card-words p").text()).contains("second draft, edited just now");
        assertThat(card.select(".card-facts p").text()).startsWith("2 scenes, ");
        assertThat(card.select(".scene-chart").attr("aria-label")).contains("1 interior and 1 exterior");
        assertThat(card.select(".card-open").attr("href")).isEqualTo("/scripts/" + script.id());
    }

    @Test
    void saysWhatToDoWhenThereIsNone() {
        projects.list(person).forEach(project -> projects.delete(project.id(), person));
        assertThat(ines.sees("/projects").select("main .lead").text())
                .contains("Start an empty one, or bring a script");
    }

    @Test
    void startsAProjectAndAScriptInIt() {
        Response made = ines.fills("/projects/new")
                .formParam("title", "  A House\n in Trieste ")
                .post("/projects");
        String project =
                made.then().statusCode(303).extract().header("location").replaceFirst("^.*(?=/projects)", "");
        assertThat(ines.sees(project).select("h1").text()).isEqualTo("A House in Trieste");
        ines.fills(project + "/scripts/new")
                .formParam("title", "Pilot")
                .post(project + "/scripts")
                .then()
                .statusCode(303);
        assertThat(ines.sees(project).select(".card-title").text()).isEqualTo("Pilot");
    }

    @Test
    void refusesATitleThatWontDoAndKeepsIt() {
        Response empty = ines.fills("/projects/new").formParam("title", " ").post("/projects");
        assertThat(Jsoup.parse(empty.then().statusCode(422).extract().asString())
                        .select(".field-wrong")
                        .text())
                .startsWith("Type a title.");
        String long201 = "x".repeat(201);
        Response tooLong =
                ines.fills("/projects/new").formParam("title", long201).post("/projects");
        assertThat(Jsoup.parse(tooLong.then().statusCode(422).extract().asString())
                        .select("#title")
                        .attr("value"))
                .isEqualTo(long201);
    }

    @Test
    void renamesAndDeletesByName() {
        Project project = projects.create(person, "Night Ferry");
        Script script = scripts.create(new NewScript(project.id(), "Night Ferry", TEXT));
        String path = "/projects/" + project.id();
        ines.fills(path + "/title")
                .formParam("title", "Day <Ferry>")
                .post(path + "/title")
                .then()
                .statusCode(303);
        assertThat(ines.sees(path + "/deletion").select("h1").text()).isEqualTo("Delete “Day <Ferry>”?");
        assertThat(ines.sees(path + "/deletion").select(".lead").text()).contains("1 script");

        String scriptPath = path + "/scripts/" + script.id();
        ines.fills(scriptPath + "/title")
                .formParam("title", "Crossing")
                .post(scriptPath + "/title")
                .then()
                .statusCode(303);
        assertThat(ines.sees(scriptPath + "/deletion").select("h1").text()).contains("“Crossing”");
        ines.fills(scriptPath + "/deletion")
                .post(scriptPath + "/deletion")
                .then()
                .statusCode(303);
        assertThat(scripts.find(script.id(), person)).isEmpty();

        ines.fills(path + "/deletion")
                .post(path + "/deletion")
                .then()
                .statusCode(303)
                .header("location", endsWith("/projects"));
        assertThat(projects.find(project.id(), person)).isEmpty();
    }

    @Test
    void doesNotKnowWhatBelongsToSomeoneElse() {
        UUID stranger = UUID.randomUUID();
        sql.update(
                "insert into person (id, name, email, password_hash, made_at) values (?, 'Tomas', 'tomas@example.org', '', now())",
                stranger);
        Project theirs = projects.create(stranger, "Not hers");
        Script script = scripts.create(new NewScript(theirs.id(), "Not hers", TEXT));
        Project hers = projects.create(person, "Hers");
        String path = "/projects/" + theirs.id();
        for (String part :
                List.of("", "/title", "/deletion", "/scripts/new", "/scripts/" + script.id() + "/deletion")) {
            ines.opens(path + part).then().statusCode(404);
        }
        ines.opens("/projects/" + hers.id() + "/scripts/" + script.id() + "/deletion")
                .then()
                .statusCode(404);
        for (String part : List.of("/title", "/deletion", "/scripts", "/scripts/" + script.id() + "/title")) {
            ines.fills("/projects")
                    .formParam("title", "Mine now")
                    .post(path + part)
                    .then()
                    .statusCode(404);
        }
        ines.opens("/projects/not-an-id").then().statusCode(404);
        assertThat(projects.find(theirs.id(), stranger))
                .hasValueSatisfying(project -> assertThat(project.title()).isEqualTo("Not hers"));
        assertThat(ines.sees("/projects").text()).doesNotContain("Not hers");
    }
}
