package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.quick.QuickReplies;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has her script read quickly, follows a point of the curve to its line, and has what she changed read again. */
class QuickReadStory {

    private final OllamaTwin twin = OllamaTwin.start();
    private final Browser browser = new Browser();

    @TempDir
    Path home;

    private Product product;
    private Ines ines;
    private Page page;

    @BeforeEach
    void sheHasAScript() {
        twin.always(QuickReplies::to);
        product = Product.start(home, Map.of("DRAFTROOM_OLLAMA_URLS", twin.url().toString()));
        page = browser.window();
        ines = new Ines(page, product.url()).makeTheAccount();
        ines.pasteScript(SaltFlats.SCRIPT);
    }

    @AfterEach
    void theHouseIsTidied() {
        browser.close();
        product.close();
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void aPointOfTheCurveLeadsToItsLineAndARewriteIsReadAlone() {
        String script = page.url().replaceFirst("[?#].*", "");
        ines.follow("Reading");
        ines.follow("Quick read");
        ines.press("Read it");
        assertThat(curve()).isVisible(patiently());

        Locator scene = point("Scene 12");
        assertThat(cited(scene)).isHidden();
        scene.focus();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(cited(scene)).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/scripts/[^/]+\\?at=\\d+&to=\\d+$"));
        assertThat(ines.script()).containsText("another engine, far off");

        ines.type("Nadir drinks first, and long.").awaitSaved();
        page.navigate(script + "/reading/quick");
        assertThat(page.getByText("1 scene changed since this reading")).isVisible();
        int asked = twin.chats().size();
        ines.press("Read the changes");
        assertThat(page.getByText("1 scene changed since this reading")).isHidden();
        assertThat(curve()).isVisible(patiently());
        assertThat(page.locator(".reading-job")).hasCount(0);
        assertThat(twin.chats()).hasSize(asked + 2);
    }

    private Locator curve() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Tension, pace and information"));
    }

    private Locator point(String scene) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(scene + ", page 1: tension"));
    }

    private static Locator cited(Locator scene) {
        return scene.locator(".curve-lines");
    }

    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
