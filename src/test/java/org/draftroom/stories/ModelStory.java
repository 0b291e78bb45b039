package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.ollama.twin.PullPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model isn't there yet: Ines gets it, and then her scene is read. */
class ModelStory {

    @TempDir
    Path home;

    @Test
    void aMissingModelIsPulledThroughAReloadAndThenReadsAScene() {
        try (OllamaTwin ollama = OllamaTwin.start();
                Product product = Product.start(
                        home, Map.of("DRAFTROOM_OLLAMA_URLS", ollama.url().toString()));
                Browser browser = new Browser()) {
            ollama.shelf().remove("gemma4:12b");
            ollama.nextPull(PullPlans.paced(Duration.ofMillis(100)));
            ollama.always(asked -> Behaviours.reply(JettyNotes.withTwoInventions()));
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();

            page.navigate(product.url() + "/model?look=now");
            ines.press("Pull gemma4:12b");
            assertThat(button(page, "Cancel")).isVisible();
            page.reload();
            assertThat(button(page, "Run the self-test")).isVisible();

            ines.openTheSample();
            button(page, "FENNET - JETTY").first().click();
            Locator notes = page.getByRole(AriaRole.COMPLEMENTARY);
            assertThat(notes).containsText("Scene 2");
            ines.press("Critique this scene");
            assertThat(notes).containsText("2 notes withheld: they quoted lines that aren't in your scene.");
            assertThat(notes).containsText(JettyNotes.NAME);
            assertThat(notes.locator(".critique-notes")).not().containsText(JettyNotes.INVENTED);
            assertThat(ollama.breaches()).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
