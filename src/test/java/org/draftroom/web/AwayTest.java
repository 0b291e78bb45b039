package org.draftroom.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AwayTest {

    private static final String BLANK = "00000000-0000-0000-0000-000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"/away/script", "/away/pages"})
    void pagesForADeviceToFillComeToNobodyAndHoldNothing(String address) {
        String page = given().when()
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .extract()
                .asString();
        assertThat(page).contains("href=\"/scripts/" + BLANK + "/pages\"").doesNotContain("href=\"/account\"");
        assertThat(page).contains("<h1 class=\"bar-title\"><span></span></h1>");
    }

    @Test
    void theScriptsOnADeviceAreItsOwnToShow() {
        given().when().get("/away").then().statusCode(200).body(containsString("Scripts on this device"));
    }

    @Test
    void theManifestNamesIconsThatAreThere() throws IOException {
        String manifest = given().when()
                .get("/manifest.webmanifest")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (String icon : new String[] {"/icons/192.png", "/icons/512.png", "/icons/maskable-512.png"}) {
            assertThat(manifest).contains(icon);
            given().when().get(icon).then().statusCode(200).contentType("image/png");
        }
    }
}
