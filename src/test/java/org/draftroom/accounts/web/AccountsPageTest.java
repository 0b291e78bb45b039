package org.draftroom.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsPageTest {

    private static final String BEN = "ben@example.org";
    private static final String FORGOTTEN = "what was it again";

    @Inject
    Sql sql;

    @Inject
    People people;

    private Visitor ines;
    private Visitor ben;
    private Person bensAccount;

    @BeforeEach
    void benHasAnAccount() {
        sql.update("truncate person cascade");
        ines = Owner.signedIn();
        bensAccount = people.create(new NewPerson("Ben Adler", BEN, FORGOTTEN)).orElseThrow();
        people.changePassword(bensAccount.id(), FORGOTTEN);
        ben = new Visitor();
        ben.signsIn(BEN, FORGOTTEN).then().statusCode(302);
    }

    @Test
    void theOwnerMakesANewPasswordThatIsShownOnceAndHasToBeChanged() {
        assertThat(ines.sees("/account").select("a[href=/accounts]")).hasSize(1);
        assertThat(ines.sees("/accounts").select(".member-name").eachText()).containsExactly(Owner.NAME, "Ben Adler");
        ben.opens("/projects").then().statusCode(200);

        String password = renewed().select(".fresh-password").text();

        assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(ines.sees("/accounts").select(".fresh-password")).isEmpty();
        ben.opens("/projects").then().statusCode(302).header("location", endsWith("/login"));
        new Visitor().signsIn(BEN, FORGOTTEN).then().header("location", endsWith("/login?refused=true"));
        ben.signsIn(BEN, password).then().statusCode(302);
        ben.opens("/projects").then().statusCode(303).header("location", endsWith("/account"));
        ben.fills("/account")
                .formParam("current", password)
                .formParam("password", "one that he remembers")
                .post("/account/password")
                .then()
                .statusCode(303);
        ben.signsIn(BEN, "one that he remembers").then().statusCode(302);
        ben.opens("/projects").then().statusCode(200);
    }

    @Test
    void eachPasswordIsAnother() {
        assertThat(renewed().select(".fresh-password").text())
                .isNotEqualTo(renewed().select(".fresh-password").text());
    }

    @Test
    void nobodyButTheOwnerMakesOne() {
        String inesRenewed = "/accounts/" + Owner.account().id() + "/password";
        ben.opens("/accounts").then().statusCode(404);
        assertThat(ben.sees("/account").select("a[href=/accounts]")).isEmpty();
        ben.fills("/account").post(inesRenewed).then().statusCode(404);
        ben.fills("/account").post(path()).then().statusCode(404);
        ines.fills("/accounts").post(inesRenewed).then().statusCode(404);
        ines.asks().post(path()).then().statusCode(400);
        new Visitor().opens("/accounts").then().statusCode(302);
        ben.opens("/projects").then().statusCode(200);
        ines.opens("/projects").then().statusCode(200);
    }

    private String path() {
        return "/accounts/" + bensAccount.id() + "/password";
    }

    private Document renewed() {
        return Jsoup.parse(ines.fills("/accounts")
                .post(path())
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
