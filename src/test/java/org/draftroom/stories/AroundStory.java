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

/** Ines keeps her scenes in order, and her words right. */
class AroundStory {

    static final String SCRIPT = """
            # Act one

            INT. SHED - NIGHT

            WREN, 40, strikes a match. The hallyard lies there. [[Too easy?]]

            WREN
            It was here.

            # Act two

            EXT. SALT FLATS - DAY

            Wren walks.
            """;

    @TempDir
    Path home;

    private Page page;

    @Test
    void sectionsMoveScenesAreDescribedNotesRemovedAndWordsMended() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.pasteScript(SCRIPT);

            page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("Time of day").selectOption("night");
            assertThat(page.getByText("1 of 2 scenes")).isVisible();
            ines.press("Clear");

            row("EXT. SALT FLATS").focus();
            page.keyboard().press("F2");
            page.keyboard().type("She goes.");
            page.keyboard().press("Enter");
            assertThat(row("EXT. SALT FLATS")).containsText("She goes.");
            row("Act two").focus();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator(".section-item").first()).containsText("Act two");

            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Script notes"))
                    .click();
            page.locator(".script-notes-list").getByText("Remove").click();
            assertThat(ines.script()).not().containsText("Too easy?");

            assertThat(page.locator(".sp-misspelled")).hasText("hallyard");
            ines.script().focus();
            page.keyboard().press("Control+Home");
            page.keyboard().press("F7");
            page.waitForFunction("getSelection().toString() === 'hallyard'");
            page.keyboard().press("Control+.");
            page.getByRole(
                            AriaRole.MENUITEM,
                            new Page.GetByRoleOptions().setName("halyard").setExact(true))
                    .click();
            assertThat(page.locator(".sp-misspelled")).hasCount(0);

            ines.awaitSaved();
            assertThat(ines.savedText())
                    .startsWith("# Act two\n\nEXT. SALT FLATS - DAY\n\n= She goes.\n\nWren walks.\n\n# Act one")
                    .contains("The halyard lies there.\n");
        }
    }

    private Locator row(String name) {
        return page.locator(".scenes-list")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
