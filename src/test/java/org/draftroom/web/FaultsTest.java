package org.draftroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.draftroom.accounts.Owner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsTest {

    /** A page that fails. */
    @Path("/test/broken")
    public static class Broken {

        @GET
        @Produces(MediaType.TEXT_HTML)
        public String get() {
            throw new IllegalStateException("the inner workings");
        }
    }

    @Test
    void anUnknownAddressHasAPageThatLeadsOn() {
        Response answer = Owner.signedIn().opens("/no-such-page");
        answer.then().statusCode(404).contentType(startsWith("text/html"));
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo("There is nothing here");
        assertThat(page.select("main a").attr("href")).isEqualTo("/projects");
        assertThat(page.select(".bar-person").text()).isNotEmpty();
    }

    @Test
    void aBugIsNamedByAReferenceAndNothingElse() {
        Response answer = Owner.signedIn().opens("/test/broken");
        answer.then().statusCode(500);
        assertThat(Jsoup.parse(answer.asString())
                        .select(".fault-reference code")
                        .text())
                .matches("[A-Z2-9]{8}");
        assertThat(answer.asString()).doesNotContain("inner workings").doesNotContain("Exception");
    }

    @Test
    void aPartOfAPageGetsALine() {
        Owner.signedIn()
                .asks()
                .header("HX-Request", "true")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/plain"))
                .body(startsWith("There is nothing here."));
    }

    @Test
    void aProgramGetsJson() {
        Owner.signedIn()
                .asks()
                .accept("application/json")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .body("status", equalTo(404))
                .body("title", equalTo("There is nothing here"));
    }
}
