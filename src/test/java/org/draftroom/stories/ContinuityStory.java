package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.draftroom.critique.continuity.CellarKey;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has the continuity of her script read, sees that a coat changes, and corrects the ledger where it is wrong. */
class ContinuityStory {

    private final OllamaTwin twin = OllamaTwin.start();
    private final Browser browser = new Browser();

    @TempDir
    Path home;

    private Product product;
    private Ines ines;
    private Page page;

    @BeforeEach
    void sheHasAScript() {
        twin.always(asked -> Behaviours.reply(CellarKey.answer(asked.user())));
        product = Product.start(home, Map.of("DRAFTROOM_OLLAMA_URLS", twin.url().toString()));
        page = browser.window();
        ines = new Ines(page, product.url()).makeTheAccount();
        ines.pasteScript(CellarKey.SCRIPT);
    }

    @AfterEach
    void theHouseIsTidied() {
        browser.close();
        product.close();
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void aCoatThatChangesIsFoundAndCorrectedForGood() {
        ines.follow("Reading");
        ines.follow("Continuity");
        assertThat(contradictions().getByText("The time of day jumps")).isVisible();
        ines.press("Read the script");
        Locator coat = contradictions().getByText("Other clothes without time to change");
        assertThat(coat).isVisible(patiently());
        assertThat(contradictions().getByText("“Anna pulls her blue coat tight”"))
                .isVisible();

        page.locator(".ledger")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Scene 2"))
                .click();
        Locator wardrobe = page.locator("#wardrobe .ledger-entry");
        wardrobe.getByText("Correct", new Locator.GetByTextOptions().setExact(true))
                .click();
        wardrobe.getByLabel("What").fill("a red coat");
        wardrobe.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(wardrobe).containsText("ANNA wears a red coat by hand");

        ines.follow("Continuity");
        assertThat(contradictions()).isVisible();
        assertThat(coat).hasCount(0);
    }

    private Locator contradictions() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Contradictions"));
    }

    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
