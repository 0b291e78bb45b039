package org.draftroom.scripts.bible.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.projects.Members;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BiblePageTest {

    private static final String TEXT = """
        INT. NET LOFT - NIGHT

        ASTA (40s) mends by feel.

        ASTA
        Again.
        """;

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Bible bible;

    private final String email = "ben-" + UUID.randomUUID() + "@example.org";
    private Visitor ines;
    private UUID project;
    private Script script;
    private String page;

    @BeforeEach
    void inesHasAProject() {
        ines = Owner.signedIn();
        project = projects.create(Owner.account().id(), "Nets").id();
        script = scripts.create(new NewScript(project, "Nets", TEXT, Optional.empty()));
        page = "/projects/" + project + "/bible";
    }

    @Test
    void whatTheScriptHasIsProposedTakenInAndProposedNoMore() {
        Document before = ines.sees(page);
        assertThat(before.select(".bible-proposal").eachText()).containsExactly("ASTA", "NET LOFT");
        assertThat(before.select("#proposed").text()).isEqualTo("2 new in the scripts");

        ines.fills(page).post(page + "/names").then().statusCode(303);

        Document after = ines.sees(page);
        assertThat(after.select(".bible-name").eachText()).containsExactly("ASTA", "NET LOFT");
        assertThat(after.select(".bible-figures").first().text()).isEqualTo("1 scene, 1 speech, 1 word");
        assertThat(after.select(".bible-proposal")).isEmpty();
        assertThat(after.select(".bible-head pre").text())
                .contains("- ASTA. The script says: “ASTA (40s) mends by feel.”");
    }

    @Test
    void whatIsDismissedStaysSoUntilItIsBroughtBack() {
        RequestSpecification dismissal =
                ines.fills(page).formParam("kind", "place").formParam("name", "NET LOFT");
        dismissal.post(page + "/dismissals").then().statusCode(303);
        ines.fills(page).post(page + "/names").then().statusCode(303);
        assertThat(ines.sees(page).select(".bible-name").eachText()).containsExactly("ASTA");

        ines.fills(page)
                .formParam("kind", "place")
                .formParam("name", "NET LOFT")
                .post(page + "/dismissals/removal")
                .then()
                .statusCode(303);
        assertThat(ines.sees(page).select(".bible-proposal").eachText()).containsExactly("NET LOFT");
    }

    @Test
    void theScriptsWordsAreTakenOverOnlyWhereNobodyWroteAny() {
        Entry asta = asta();
        String entry = page + "/" + asta.id();
        assertThat(ines.sees(entry).select("blockquote").text()).isEqualTo("ASTA (40s) mends by feel.");
        ines.fills(entry)
                .formParam("field", "age")
                .post(entry + "/introduction")
                .then()
                .statusCode(303);
        edited(entry, 2, "ASTA", "Mended the same net for a year.").then().statusCode(303);
        ines.fills(entry)
                .formParam("field", "description")
                .post(entry + "/introduction")
                .then()
                .statusCode(303);

        Entry now = bible.find(project, asta.id()).orElseThrow();
        assertThat(now.profile().description()).isEqualTo("Mended the same net for a year.");
    }

    @Test
    void twoWhoEditOneEntryBothSeeWhatTheyTyped() {
        String entry = page + "/" + asta().id();
        edited(entry, 1, "ASTA", "Widow.").then().statusCode(303);

        Document late = read(edited(entry, 1, "ASTA", "Not a widow."), 409);

        assertThat(late.select("#description").text()).isEqualTo("Not a widow.");
        assertThat(late.select("#theirs").text()).isEqualTo("As Ines Moreau left it");
        assertThat(late.select(".entry-prose").text()).isEqualTo("Widow.");
        assertThat(late.select("input[name=version]").attr("value")).isEqualTo("2");
    }

    @Test
    void aNameIsNeededAndIsOnlyOnes() {
        asta();
        String fresh = page + "/new/character";
        Document unnamed = read(
                ines.fills(fresh).multiPart("name", " ").multiPart("age", "12").post(fresh), 422);
        assertThat(unnamed.select("#name-wrong").text()).isEqualTo("Type a name.");
        assertThat(unnamed.select("#age").attr("value")).isEqualTo("12");

        Document taken = read(ines.fills(fresh).multiPart("name", "asta").post(fresh), 422);
        assertThat(taken.select("#name-wrong").text()).startsWith("“ASTA” has one of these names already.");
    }

    @Test
    void aPictureIsKeptAndServedStrictly() throws IOException {
        String entry = page + "/" + asta().id();
        ines.fills(entry)
                .multiPart("name", "ASTA")
                .multiPart("version", "1")
                .multiPart("picture", "asta.png", png())
                .post(entry)
                .then()
                .statusCode(303);

        Response picture = ines.asks().accept("*/*").get(entry + "/picture");
        picture.then().statusCode(200).contentType("image/png").header("X-Content-Type-Options", "nosniff");
        assertThat(picture.headers().getValues("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        ines.asks().accept("*/*").get(entry + "/picture/thumbnail").then().statusCode(200);
        somebody().asks().accept("*/*").get(entry + "/picture").then().statusCode(404);

        ines.fills(entry)
                .multiPart("name", "ASTA")
                .multiPart("version", "2")
                .multiPart("removal", "yes")
                .post(entry)
                .then()
                .statusCode(303);
        ines.asks().accept("*/*").get(entry + "/picture").then().statusCode(404);
    }

    @Test
    void aBadFileIsSaidClearlyAndLosesNothing() {
        String entry = page + "/" + asta().id();
        Document refused = read(
                ines.fills(entry)
                        .multiPart("name", "ASTA")
                        .multiPart("version", "1")
                        .multiPart("description", "Typed at length.")
                        .multiPart("picture", "asta.png", "<html>".getBytes(StandardCharsets.UTF_8))
                        .post(entry),
                422);

        assertThat(refused.select("#picture-wrong").text()).startsWith("This is no PNG, JPEG, GIF or WebP picture");
        assertThat(refused.select("#description").text()).isEqualTo("Typed at length.");
    }

    @Test
    void readersSeeAndStrangersFindNothing() {
        String entry = page + "/" + asta().id();
        Visitor ben = somebody();
        ben.asks().get(page).then().statusCode(404);
        members.put(project, people.byEmail(email).orElseThrow().id(), Role.READER);

        assertThat(ben.sees(page).select(".bible-name").eachText()).contains("ASTA");
        assertThat(ben.sees(entry).select("form")).isEmpty();
        ben.fills(page).post(page + "/names").then().statusCode(404);
        ben.fills(page)
                .multiPart("name", "ASTA")
                .multiPart("version", "1")
                .post(entry)
                .then()
                .statusCode(404);
        ben.fills(page).post(entry + "/deletion").then().statusCode(404);
        ines.asks().get("/projects/" + UUID.randomUUID() + "/bible").then().statusCode(404);
    }

    @Test
    void theEditorIsToldTheNames() {
        String entry = page + "/" + asta().id();
        ines.fills(entry)
                .multiPart("name", "ASTA")
                .multiPart("aliases", "MRS. LUND\nASTI")
                .multiPart("version", "1")
                .post(entry)
                .then()
                .statusCode(303);
        Element desk = ines.sees("/scripts/" + script.id()).selectFirst("[data-script]");
        assertThat(desk.attr("data-bible-characters")).isEqualTo("ASTA\nMRS. LUND\nASTI");
        assertThat(desk.attr("data-bible-places")).isEqualTo("NET LOFT");
    }

    @Test
    void twoEntriesThatAreOnePersonArePutTogether() {
        Entry asta = asta();
        String widow = added("THE WIDOW");
        ines.fills(widow)
                .formParam("into", asta.id().toString())
                .post(widow + "/merge")
                .then()
                .statusCode(303);

        assertThat(bible.find(project, asta.id()).orElseThrow().profile().aliases())
                .containsExactly("THE WIDOW");
        ines.asks().get(widow).then().statusCode(404);
    }

    @Test
    void aDeletedEntryIsGoneAndWhatWasTypedOfItMeanwhileIsANewOne() {
        String entry = page + "/" + asta().id();
        assertThat(ines.sees(entry + "/deletion").text()).contains("ASTA");
        ines.fills(entry + "/deletion").post(entry + "/deletion").then().statusCode(303);

        assertThat(ines.sees(page).select(".bible-name").eachText()).containsExactly("NET LOFT");
        Document late = read(
                ines.fills(page + "/new/character")
                        .multiPart("name", "ASTA")
                        .multiPart("version", "1")
                        .multiPart("description", "Typed at length.")
                        .post(entry),
                409);
        assertThat(late.select("#description").text()).isEqualTo("Typed at length.");
        assertThat(late.select("form.entry-form").attr("action")).endsWith("/bible/new/character");
    }

    private String added(String name) {
        String fresh = page + "/new/character";
        ines.fills(fresh).multiPart("name", name).post(fresh).then().statusCode(303);
        UUID id = bible.of(project).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return page + "/" + id;
    }

    private Entry asta() {
        ines.fills(page).post(page + "/names").then().statusCode(303);
        return bible.of(project).stream()
                .filter(entry -> entry.name().equals("ASTA"))
                .findFirst()
                .orElseThrow();
    }

    private Response edited(String entry, int version, String name, String description) {
        return ines.fills(entry)
                .multiPart("name", name)
                .multiPart("version", String.valueOf(version))
                .multiPart("description", description)
                .post(entry);
    }

    private static Document read(Response response, int status) {
        return Jsoup.parse(response.then().statusCode(status).extract().asString());
    }

    private Visitor somebody() {
        Person ben = people.create(new NewPerson("Ben", email, Owner.PASSWORD)).orElseThrow();
        people.changePassword(ben.id(), Owner.PASSWORD);
        Visitor visitor = new Visitor();
        visitor.signsIn(email, Owner.PASSWORD).then().statusCode(302);
        return visitor;
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
