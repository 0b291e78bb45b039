package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.draftroom.storyboards.sheets.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has a scan of six panels: it is taken apart, she corrects it by keys and pointer, and adds what she wants of it. */
class SheetStory {

    private static final String SCENE = "EXT. SALT FLATS - DAWN #12#\n\nWhite to the edge of the world.\n";

    @TempDir
    Path home;

    private Page page;

    @Test
    void aContactSheetBecomesPanels() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().pasteScript(SCENE);
            ines.follow("Boards");
            ines.press("Make the board");
            ines.inTheBoardsMenu("From a contact sheet");
            aPageOfHtmlIsRefused(ines);
            theSheetIsTakenApart(ines);
            sheCorrectsIt();
            whatSheCorrectedIsThereAfterAReload();
            ines.press("Add 5 panels");
            assertThat(page.locator(".card-panel")).hasCount(5);
        }
    }

    private void aPageOfHtmlIsRefused(Ines ines) {
        give(new FilePayload("scan.png", "image/png", "<html>".getBytes(StandardCharsets.UTF_8)));
        ines.press("Find its panels");
        assertThat(page.locator(".message-wrong")).containsText("HTML");
    }

    private void theSheetIsTakenApart(Ines ines) {
        give(new FilePayload("scan.png", "image/png", SheetFile.png()));
        ines.press("Find its panels");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("6 panels")))
                .isVisible();
        assertThat(panels()).hasCount(SheetFile.PANELS);
    }

    private void sheCorrectsIt() {
        panel("Panel 2 of 6").focus();
        page.keyboard().press("Delete");
        assertThat(panels()).hasCount(5);
        panel("Panel 1 of 5").focus();
        page.keyboard().press(".");
        assertThat(page.locator("[data-said]")).hasText("Now panel 2");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("[data-said]")).hasText(Pattern.compile("From \\d+(\\.\\d)?, .*"));
        Locator corner = page.locator("[data-corner='2']");
        var box = corner.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 - 30, box.y + box.height / 2 - 20);
        page.mouse().up();
        assertThat(page.locator(".sheet-page")).hasAttribute("data-kept", "yes");
    }

    private void whatSheCorrectedIsThereAfterAReload() {
        String corrected = page.locator("input[name=at]").nth(12).inputValue();
        page.reload();
        assertThat(panels()).hasCount(5);
        assertThat(page.locator("input[name=at]").nth(12)).hasValue(corrected);
    }

    private void give(FilePayload file) {
        page.getByLabel("Contact sheet", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(file);
    }

    private Locator panels() {
        return page.locator(".sheet-frame[role=button]");
    }

    private Locator panel(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
