package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines names a draft, writes on, sees what became of it, and goes back to a scene that she had. */
class DraftsStory {

    @TempDir
    Path home;

    @Test
    void aDraftIsNamedFoundAgainComparedAndASceneOfItRestored() throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().openTheSample();
            String script = page.url();
            ines.type("The lamp goes round once more.").awaitSaved();

            page.navigate(script + "/drafts");
            page.getByLabel("Name of the draft").fill("Second draft");
            page.keyboard().press("Enter");
            assertThat(page.locator(".timeline-name")).containsText("Second draft");
            assertThat(page.locator(".timeline-entry").first()).containsText("6 words came, no words went");

            page.navigate(script);
            ines.awaitSaved().type("Nobody sees it.").awaitSaved();
            page.navigate(script + "/drafts");
            ines.follow("Second draft");
            assertThat(page.locator(".version-text")).containsText("once more.");
            assertThat(page.locator(".version-text")).not().containsText("Nobody sees it.");
            Download file = page.waitForDownload(() -> ines.follow("Export as Fountain"));
            assertThat(file.suggestedFilename()).isEqualTo(Ines.SAMPLE + ", Second draft.fountain");
            assertThat(Files.readString(file.path())).endsWith("The lamp goes round once more.");

            ines.follow("Compare with now");
            assertThat(page.locator(".comparison .lead")).containsText("From Second draft to the script as it is now");
            assertThat(page.locator(".comparison-scene")).hasCount(1);
            assertThat(page.locator(".comparison-text ins")).hasText("Nobody sees it.");
            page.getByLabel("Side by side").check();
            ines.press("Compare");
            assertThat(page.locator(".comparison-beside ins")).hasText("Nobody sees it.");

            Page desk = page.context().newPage();
            desk.navigate(script);
            Ines atTheDesk = new Ines(desk, product.url()).awaitSaved();
            ines.follow("Restore this scene");
            assertThat(page.locator(".comparison-text del")).hasText("Nobody sees it.");
            ines.press("Restore the scene");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Restored.");
            assertThat(atTheDesk.goToTheEnd().script()).containsText("once more.");
            assertThat(atTheDesk.script()).not().containsText("Nobody sees it.");
            assertThat(atTheDesk.savedText()).doesNotContain("Nobody sees it.");
        }
    }
}
