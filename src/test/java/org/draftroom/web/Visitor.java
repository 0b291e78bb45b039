package org.draftroom.web;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone at a browser, for tests that run the server: keeps cookies, follows nothing, posts forms with their token. */
public final class Visitor {

    private final CookieFilter cookies = new CookieFilter();

    /** A request of this visitor's. */
    public RequestSpecification asks() {
        return given().filter(cookies).redirects().follow(false).accept("text/html");
    }

    public Response opens(String path) {
        return asks().get(path);
    }

    /** The page behind the path, read. */
    public Document sees(String path) {
        return Jsoup.parse(opens(path).then().statusCode(200).extract().asString());
    }

    /** A request with the token that forms and fetches carry, taken from the page that has the form. */
    public RequestSpecification fills(String page) {
        return asks().header(
                        "X-CSRF-TOKEN",
                        sees(page).select("meta[name=csrf-token]").attr("content"));
    }

    public Response signsIn(String email, String password) {
        return asks().formParam("j_username", email)
                .formParam("j_password", password)
                .post("/j_security_check");
    }
}
