package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has the first scene read to her, and then plays Pell in it. */
class HearingStory {

    @TempDir
    Path home;

    @Test
    void aSceneIsReadAloudAndAPartIsLeftToTheActor() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            page.addInitScript(Path.of("src/test/resources/stories/voices.js"));
            new Ines(page, product.url()).makeTheAccount().openTheSample();
            Locator heard = page.locator(".sp-heard");

            page.getByText("Moderate. Becoming poor.").click();
            page.keyboard().press("F9");
            assertThat(heard).hasText("Moderate.");
            assertThat(said(page)).isEqualTo("Cleo ×1: Moderate.");
            assertThat(page.locator("#hearing")).containsText("One voice of this browser is left out");
            end(page);
            assertThat(said(page)).isEqualTo("Cleo ×1: Becoming poor.");
            end(page);
            assertThat(said(page)).isEqualTo("Ben ×1: The sea?");
            page.keyboard().press("Space");
            assertThat(said(page)).isEmpty();
            page.keyboard().press("ArrowLeft");
            assertThat(said(page)).isEqualTo("Cleo ×1: Becoming poor.");

            page.getByLabel("Pace").fill("1.5");
            page.getByLabel("I play").selectOption("PELL");
            page.getByText("What is read").click();
            page.getByLabel("Cover my lines").check();
            page.keyboard().press("Escape");
            button(page, "The next line").click();
            assertThat(said(page)).isEmpty();
            assertThat(heard).hasText("The sea?");
            assertThat(page.locator(".sp-by-heart").first()).hasText("The sea?");
            assertThat(page.locator("[data-turn]")).hasText("Your line, PELL");
            button(page, "Prompt me").click();
            assertThat(said(page)).isEqualTo("Ben ×1.5: The sea?");
            assertThat(page.locator(".sp-by-heart")).hasCount(0);
            end(page);
            button(page, "Said; go on").click();
            assertThat(said(page)).isEqualTo("Cleo ×1.5: Yourself.");

            button(page, "Voices").click();
            page.getByLabel("Voice of MURDO", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("Ada");
            page.keyboard().press("Escape");
            button(page, "Pause").click();
            button(page, "Go on").click();
            assertThat(said(page)).isEqualTo("Ada ×1.5: Yourself.");
            button(page, "Close").first().click();
            assertThat(said(page)).isEmpty();
            assertThat(heard).hasCount(0);
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("#hearing")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String said(Page page) {
        return (String) page.evaluate("beingSaid()");
    }

    private static void end(Page page) {
        page.evaluate("sentenceEnds()");
    }
}
