package org.draftroom.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstVisitTest {

    @Inject
    Sql sql;

    @Inject
    People people;

    private final Visitor visitor = new Visitor();

    @BeforeEach
    @AfterEach
    void nobodyIsHere() {
        sql.update("truncate person cascade");
    }

    @Test
    void leadsToWelcome() {
        visitor.opens("/").then().statusCode(303).header("location", endsWith("/welcome"));
        visitor.opens("/login").then().statusCode(303).header("location", endsWith("/welcome"));
    }

    @Test
    void makesTheOwnerAndSignsThemIn() {
        Response made = welcome(visitor, Owner.EMAIL);
        made.then().statusCode(307).header("location", endsWith("/j_security_check"));
        assertThat(people.byEmail("INES@example.org")).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(Owner.NAME);
            assertThat(person.owner()).isTrue();
            // What the pom asks of tests; 12 where nothing is asked.
            assertThat(person.passwordHash()).startsWith("$2a$04$");
        });

        visitor.signsIn(Owner.EMAIL, Owner.PASSWORD).then().statusCode(302);
        visitor.opens("/").then().statusCode(303).header("location", endsWith("/projects"));
    }

    @Test
    void isOverOnceThereIsAnOwner() {
        welcome(visitor, Owner.EMAIL);
        visitor.opens("/welcome").then().statusCode(303).header("location", endsWith("/login"));
        new Visitor()
                .fills("/login")
                .formParam("name", "Second")
                .formParam("j_username", "second@example.org")
                .formParam("j_password", Owner.PASSWORD)
                .post("/welcome")
                .then()
                .statusCode(303)
                .header("location", endsWith("/login"));
        assertThat(people.byEmail("second@example.org")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedExceptThePassword() {
        Response refused = visitor.fills("/welcome")
                .formParam("name", "Ines <Moreau>")
                .formParam("j_username", "nowhere")
                .formParam("j_password", "too short")
                .post("/welcome");
        Document page = Jsoup.parse(refused.then().statusCode(422).extract().asString());
        assertThat(page.select("#name").attr("value")).isEqualTo("Ines <Moreau>");
        assertThat(page.select("#email").attr("value")).isEqualTo("nowhere");
        assertThat(page.select("#password").hasAttr("value")).isFalse();
        assertThat(page.select("#email-wrong").text()).contains("e-mail address");
        assertThat(page.select("#password-wrong").text()).contains("fewer than 12 characters");
        assertThat(page.select("input[name=csrf-token]").attr("value")).isNotEmpty();
        assertThat(people.ownerExists()).isFalse();
    }

    @Test
    void hasOneWinnerWhenManyRace() throws Exception {
        List<Callable<Response>> racers = List.of("a", "b", "c", "d").stream()
                .map(name -> filled(new Visitor(), name + "@example.org"))
                .<Callable<Response>>map(form -> () -> form.post("/welcome"))
                .toList();
        var pool = Executors.newFixedThreadPool(racers.size());
        long winners = pool.invokeAll(racers).stream()
                .map(FirstVisitTest::status)
                .filter(status -> status == 307)
                .count();
        pool.shutdown();
        assertThat(winners).isOne();
        assertThat(sql.list(row -> row.getString(1), "select email from person"))
                .hasSize(1);
    }

    private static Response welcome(Visitor visitor, String email) {
        return filled(visitor, email).post("/welcome");
    }

    private static RequestSpecification filled(Visitor visitor, String email) {
        return visitor.fills("/welcome")
                .formParam("name", Owner.NAME)
                .formParam("j_username", email)
                .formParam("j_password", Owner.PASSWORD);
    }

    private static int status(Future<Response> response) {
        try {
            return response.get().statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
