package org.draftroom.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.draftroom.accounts.Owner;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    private static final String WRONG = "not her password";

    @Inject
    Sql sql;

    private final Visitor visitor = new Visitor();

    @BeforeEach
    void ownerIsHere() {
        sql.update("delete from person");
        Owner.account();
    }

    @Test
    void isAskedForByEveryPage() {
        for (String path : new String[] {"/projects", "/account", "/import", "/model", "/no-such-page"}) {
            new Visitor().opens(path).then().statusCode(302).header("location", endsWith("/login"));
        }
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        visitor.opens("/account?saved=name").then().statusCode(302);
        Response signedIn = visitor.signsIn(Owner.EMAIL, Owner.PASSWORD);
        signedIn.then().statusCode(302).header("location", endsWith("/account?saved=name"));
        assertThat(visitor.sees("/account").select(".bar-person").text()).isEqualTo(Owner.NAME);
    }

    @Test
    void leadsToTheProjectsOtherwise() {
        visitor.signsIn(Owner.EMAIL, Owner.PASSWORD).then().header("location", endsWith("/projects"));
    }

    @Test
    void doesNotMindCapitalsInTheAddress() {
        visitor.signsIn("  INES@Example.ORG ", Owner.PASSWORD).then().header("location", endsWith("/projects"));
    }

    @Test
    void keepsItsCookieFromScriptsAndOtherSites() {
        Cookie session = visitor.signsIn(Owner.EMAIL, Owner.PASSWORD).detailedCookie("draftroom-session");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("lax");
    }

    @Test
    void isRefusedInTheSameWordsForAWrongPasswordAndAnUnknownAddress() {
        visitor.signsIn(Owner.EMAIL, WRONG).then().header("location", endsWith("/login?refused=true"));
        visitor.signsIn("nobody@example.org", Owner.PASSWORD)
                .then()
                .header("location", endsWith("/login?refused=true"));
        assertThat(visitor.sees("/login?refused=true").select("[role=alert]").text())
                .isEqualTo("That e-mail address and password don't belong together.");
    }

    @Test
    void makesGuessersWait() {
        Owner.account();
        String guessed = "guessed@example.org";
        for (int i = 0; i < 5; i++) {
            visitor.signsIn(guessed, WRONG).then().header("location", endsWith("/login?refused=true"));
        }
        visitor.signsIn(guessed, WRONG).then().header("location", containsString("wait="));
        visitor.signsIn(Owner.EMAIL, Owner.PASSWORD).then().header("location", endsWith("/projects"));
    }

    @Test
    void endsWithSigningOut() {
        Visitor ines = Owner.signedIn();
        ines.fills("/account")
                .post("/logout")
                .then()
                .statusCode(303)
                .header("location", endsWith("/login?after=logout"));
        ines.opens("/account").then().statusCode(302);
    }

    @Test
    void endsEverywhereWhenThePasswordChanges() {
        Visitor here = Owner.signedIn();
        Visitor elsewhere = Owner.signedIn();
        here.fills("/account")
                .formParam("current", Owner.PASSWORD)
                .formParam("password", "another road to the sea")
                .post("/account/password")
                .then()
                .statusCode(303)
                .header("location", endsWith("/login?after=password"));
        elsewhere.opens("/account").then().statusCode(302).header("location", endsWith("/login"));
        elsewhere.opens("/login").then().statusCode(200);
        elsewhere.signsIn(Owner.EMAIL, "another road to the sea").then().statusCode(302);
        elsewhere.opens("/account").then().statusCode(200);
    }

    @Test
    void tellsAFetchInsteadOfLeadingItAway() {
        visitor.asks().header("HX-Request", "true").get("/projects").then().statusCode(401);
        visitor.asks().accept("application/json").get("/projects").then().statusCode(401);
        visitor.asks().accept("*/*").get("/projects").then().statusCode(401).body(containsString("session has ended"));
    }

    @Test
    void isNotNeededTwice() {
        Owner.signedIn().opens("/login").then().statusCode(303).header("location", endsWith("/projects"));
    }

    @Test
    void refusesToChangeThePasswordWithoutTheCurrentOne() {
        Response refused = Owner.signedIn()
                .fills("/account")
                .formParam("current", WRONG)
                .formParam("password", "short")
                .post("/account/password");
        Document page = Jsoup.parse(refused.then().statusCode(422).extract().asString());
        assertThat(page.select("#current-wrong").text()).isEqualTo("This isn't your password.");
        assertThat(page.select("#password-wrong").text()).startsWith("This has fewer than 12 characters.");
    }

    @Test
    void changesTheNameShownOnEveryPage() {
        Visitor ines = Owner.signedIn();
        ines.fills("/account")
                .formParam("name", " Ines M. ")
                .post("/account/name")
                .then()
                .statusCode(303);
        assertThat(ines.sees("/account").select(".bar-person").text()).isEqualTo("Ines M.");
        ines.fills("/account")
                .formParam("name", " ")
                .post("/account/name")
                .then()
                .statusCode(422);
    }

    @Test
    void remembersHowTheDeskIsLitAndHowLargeTheWordsAre() {
        Visitor ines = Owner.signedIn();
        assertThat(ines.sees("/account").select("html").hasAttr("data-theme")).isFalse();
        ines.fills("/account")
                .formParam("theme", "sepia")
                .formParam("text-size", "125")
                .post("/account/look")
                .then()
                .statusCode(303);
        assertThat(ines.sees("/account").select("html").attr("data-theme")).isEqualTo("sepia");
        assertThat(ines.sees("/account").select("html").attr("data-text-size")).isEqualTo("125");
        ines.fills("/account")
                .formParam("theme", "\"><b>")
                .post("/account/look")
                .then()
                .statusCode(303);
        assertThat(ines.sees("/account").select("html").hasAttr("data-theme")).isFalse();
    }
}
