package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines hands a script out and revises it: what she changes is blue, and scenes keep their numbers. */
class RevisionsStory {

    private static final String REVISED = ".sp-rev-blue:not(.sp-asterisk)";

    @TempDir
    Path home;

    @Test
    void aRevisionIsBegunMarkedAndPrintedAndScenesKeepTheirNumbers() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().openTheSample();
            String script = page.url();
            command(page, "Begin the Blue Revision");
            assertThat(page.locator("[data-revision]")).hasText("Blue Revision");

            ines.type("The lamp goes out.");
            assertThat(page.locator(REVISED)).hasText("The lamp goes out.");
            assertThat(page.locator(".sp-asterisk.sp-rev-blue")).hasCount(1);
            page.keyboard().press("Control+Home");
            page.keyboard().press("F4");
            assertThat(page.locator("[data-revision-live]")).containsText("Blue Revision, ");

            command(page, "Lock scene numbers");
            assertThat(page.locator("[data-locked]")).isVisible();
            ines.type("EXT. PIER - NIGHT");
            page.keyboard().press("Enter");
            page.keyboard().type("Gulls.");
            assertThat(page.locator(".cm-line.sp-heading").last()).containsText("PIER - NIGHT #22#");
            command(page, "Omit this scene");
            assertThat(page.locator(".cm-line.sp-heading").last()).containsText("OMITTED #22#");
            command(page, "Bring this omitted scene back");
            assertThat(page.locator(".cm-line.sp-heading").last()).containsText("PIER - NIGHT #22#");
            ines.awaitSaved();
            assertThat(ines.savedText()).contains("#1#").doesNotContain("OMITTED");

            page.navigate(script + "/revisions");
            assertThat(page.locator(".revision")).containsText("Scenes 21, 22; pages 14–15");
            ines.follow("Print its pages");
            assertThat(page.locator("#export-summary")).containsText("2 pages changed, on blue.");
        }
    }

    private static void command(Page page, String words) {
        page.keyboard().press("Control+k");
        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("What to do"))
                .fill(words);
        page.keyboard().press("Enter");
    }
}
