package org.draftroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.draftroom.accounts.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecurityHeadersTest {

    @Test
    void areOnEveryAnswer() {
        Visitor ines = Owner.signedIn();
        for (String path :
                List.of("/", "/login", "/account", "/projects", "/no-such-page", "/q/health", "/favicon.svg")) {
            expect(ines.opens(path), path);
            expect(new Visitor().opens(path), path);
        }
        expect(new Visitor().signsIn("nobody@example.org", "not a password"), "refused sign-in");
        expect(ines.asks().post("/account/name"), "form without a token");
    }

    private static void expect(Response response, String what) {
        assertThat(response.header("Content-Security-Policy"))
                .as(what)
                .startsWith("default-src 'self'; script-src 'self'; style-src 'self' 'nonce-")
                .endsWith("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(response.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).as(what).isEqualTo("same-origin");
        assertThat(response.header("Cross-Origin-Opener-Policy")).as(what).isEqualTo("same-origin");
        assertThat(response.header("Cache-Control")).as(what).isEqualTo("no-store");
    }

    @Test
    void nameTheNonceOfThePage() {
        Owner.account();
        Response page = new Visitor().opens("/login");
        String nonce = org.jsoup.Jsoup.parse(page.asString())
                .select("meta[name=csp-nonce]")
                .attr("content");
        assertThat(nonce).hasSize(24);
        assertThat(page.header("Content-Security-Policy")).contains("'nonce-" + nonce + "'");
        assertThat(new Visitor().opens("/login").asString()).doesNotContain(nonce);
    }

    @Test
    void areNotWeakenedByThePages() {
        String page = Owner.signedIn().opens("/account").asString();
        assertThat(page).doesNotContain("<style").doesNotContain("style=").doesNotContain("onclick");
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void goWithRefusingNamesThatAreNotThisMachines() {
        new Visitor()
                .asks()
                .header("Host", "rebound.example.org")
                .get("/login")
                .then()
                .statusCode(421)
                .body(containsString("DRAFTROOM_WEB_HOSTS"));
        new Visitor()
                .asks()
                .header("Host", "127.0.0.1:8080")
                .get("/login")
                .then()
                .statusCode(200);
        new Visitor().asks().header("Host", "[::1]:8080").get("/login").then().statusCode(200);
    }

    @Test
    void goWithRefusingChangesThatOtherSitesAskFor() {
        Owner.signedIn()
                .fills("/account")
                .header("Origin", "https://elsewhere.example.org")
                .post("/logout")
                .then()
                .statusCode(403);
        Owner.signedIn()
                .fills("/account")
                .header("Origin", "null")
                .post("/logout")
                .then()
                .statusCode(403);
        new Visitor()
                .asks()
                .header("Host", "localhost:8080")
                .header("Origin", "http://localhost:8080")
                .formParam("j_username", Owner.EMAIL)
                .formParam("j_password", Owner.PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302);
    }

    @Test
    void goWithRefusingFormsWithoutTheirToken() {
        Visitor ines = Owner.signedIn();
        ines.sees("/account");
        ines.asks()
                .formParam("name", "Changed")
                .post("/account/name")
                .then()
                .statusCode(400)
                .body(containsString("This form couldn&#39;t be used"))
                .body(containsString("Nothing was changed"));
        ines.asks()
                .formParam("name", "Changed")
                .formParam("csrf-token", "invented")
                .post("/account/name")
                .then()
                .statusCode(400);
        assertThat(Owner.account().name()).isNotEqualTo("Changed");
    }

    @Test
    void areJoinedByAFormsOwnField() {
        Visitor ines = Owner.signedIn();
        String token = ines.sees("/account")
                .select("form[action=/account/look] [name=csrf-token]")
                .attr("value");
        ines.asks()
                .formParam("theme", "system")
                .formParam("csrf-token", token)
                .post("/account/look")
                .then()
                .statusCode(equalTo(303));
    }
}
