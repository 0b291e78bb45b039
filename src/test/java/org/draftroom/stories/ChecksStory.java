package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines lets the checks find her slips, and decides what becomes of each. */
class ChecksStory {

    static final String SCRIPT = """
            INT. KITCHEN - DAY

            PELL, 40, washes the the cups. TOMAS, 12, dries them.

            PELL
            Who took the spoon?

            TOMAS
            Nobody took it.

            PELL
            It was here.

            TOMAS
            It isn't now.

            EXT. GARDEN - DAY

            Pell digs behind behind the shed. Tomas holds *the lamp.

            PELLL
            Here it is.

            TOMAS
            That's a fork.

            PELL
            So it is.

            PELL

            INT. KITCHEN - NIGHT

            They count the forks.
            """;

    @TempDir
    Path home;

    private Page page;

    @Test
    void slipsAreFoundFixedUndoneAndLeftAlone() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.pasteScript(SCRIPT);

            Locator count = page.getByRole(AriaRole.CONTENTINFO)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("checks"));
            assertThat(count).isVisible();
            sheGoesToTheFirstByKey(ines);

            count.click();
            Locator name = found("Name nearly like another");
            button(name, "Change to PELL").click();
            assertThat(name).hasCount(0);
            assertThat(ines.script()).not().containsText("PELLL");
            ines.script().focus();
            page.keyboard().press("Control+z");
            assertThat(name).hasCount(1);

            sheFixesAllOfAKindAtOnce(ines);

            button(name, "Leave it").click();
            assertThat(name).hasCount(0);
            ines.awaitSaved();
            assertThat(ines.savedText())
                    .contains("EXT. GARDEN - DAY\n\n[[check off: near_miss_name \"PELLL\"]]\n\nPell digs");
            assertThat(found("Cue without speech")).hasCount(1);

            sheFixesTheRestOnTheirPage(ines);
        }
    }

    private void sheGoesToTheFirstByKey(Ines ines) {
        ines.script().focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("F8");
        assertThat(page.locator(".cm-tooltip-lint")).containsText("Word twice");
        page.keyboard().press("Alt+Enter");
        assertThat(page.getByRole(
                        AriaRole.TAB,
                        new Page.GetByRoleOptions().setName("Checks").setSelected(true)))
                .isVisible();
        assertThat(button(found("the the"), "washes the the cups")).isFocused();
    }

    private void sheFixesAllOfAKindAtOnce(Ines ines) {
        Locator filter = page.getByLabel("Findings shown");
        filter.selectOption(new SelectOption().setLabel("Word twice (2)"));
        ines.press("Fix all 2");
        assertThat(ines.script()).containsText("washes the cups");
        assertThat(ines.script()).containsText("digs behind the shed");
        assertThat(filter).hasValue("all");
        ines.script().focus();
        page.keyboard().press("Control+z");
        assertThat(ines.script()).containsText("washes the the cups");
        assertThat(ines.script()).containsText("digs behind behind the shed");
        page.keyboard().press("Control+y");
        assertThat(found("Word twice")).hasCount(0);
    }

    private void sheFixesTheRestOnTheirPage(Ines ines) {
        ines.follow("Checks");
        ines.heading("Emphasis not closed").waitFor();
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("holds *the lamp"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByText("Fixed.")).isVisible();
        assertThat(ines.heading("Emphasis not closed")).hasCount(0);
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("line 32"))
                .getByRole(AriaRole.LINK)
                .click();
        ines.awaitSaved();
        assertThat(ines.script()).containsText("holds the lamp");
        assertThat(page.getByRole(AriaRole.CONTENTINFO)).containsText("Scene 2 of 3");
    }

    /** The findings beside the script with these words. */
    private Locator found(String words) {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Checks"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Locator finding, String words) {
        return finding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }
}
