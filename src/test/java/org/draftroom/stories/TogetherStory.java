package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherStory {

    private static final String EMAIL = "ben@example.org";
    private static final String FIRST = "given out by Ines";
    private static final String OWN = "a password of his own";

    @TempDir
    Path home;

    @Test
    void twoPeopleSeeEachOtherAndTalkAboutALine() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Ines ines = new Ines(browser.window(), product.url()).makeTheAccount();
            bringIn(ines);
            ines.openTheSample();
            Page ben = comesIn(browser.window(), ines.page().url());

            ines.goToTheEnd();
            ines.type("Pell counts the waves again.").awaitSaved();
            ben.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("go there and follow"))
                    .click();
            assertThat(ben.locator(".sp-caret-flag")).hasText("Ines Moreau");

            ben.getByText("Pell counts the waves again.").click();
            ben.keyboard().press("Control+Alt+m");
            ben.getByLabel("Your comment").fill("Which waves?");
            ben.keyboard().press("Control+Enter");

            Page here = ines.page();
            here.locator(".sp-comment").click();
            Locator comments = here.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Comments"));
            assertThat(comments).containsText("Which waves?");
            assertThat(comments).containsText("Ben Adler");
            comments.getByLabel("Your answer").fill("All of them.");
            ines.press("Answer");
            assertThat(ben.locator("#comments")).containsText("All of them.");
            ines.press("Resolve");
            assertThat(ben.locator(".sp-comment")).hasCount(0);
        }
    }

    private static void bringIn(Ines ines) {
        Page page = ines.page();
        page.locator(".card-title").first().click();
        ines.follow("People");
        page.getByLabel("E-mail address").fill(EMAIL);
        ines.press("Bring in");
        page.getByLabel("Name").fill("Ben Adler");
        page.getByLabel("First password").fill(FIRST);
        ines.press("Make the account and bring them in");
        page.getByText("Ben Adler").waitFor();
    }

    private static Page comesIn(Page ben, String script) {
        ben.navigate(script);
        signIn(ben, FIRST);
        ben.getByLabel("Current password").fill(FIRST);
        ben.getByLabel("New password").fill(OWN);
        new Ines(ben, script).press("Change the password");
        signIn(ben, OWN);
        ben.navigate(script);
        new Ines(ben, script).awaitSaved();
        return ben;
    }

    private static void signIn(Page ben, String password) {
        ben.getByLabel("E-mail address").fill(EMAIL);
        ben.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        new Ines(ben, "").press("Sign in");
        ben.locator(".bar-person").waitFor();
    }
}
