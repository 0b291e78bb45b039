package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Map;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.reading.PanelReplies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has a panel read, corrects what the model saw by keys, and has the rest of the board read: her word stays. */
class PanelReadingStory {

    private final OllamaTwin twin = OllamaTwin.start();
    private final Browser browser = new Browser();

    @TempDir
    Path home;

    private Product product;
    private Ines ines;
    private Page page;

    @BeforeEach
    void sheHasABoard() {
        twin.always(PanelReplies::to);
        product = Product.start(home, Map.of("DRAFTROOM_OLLAMA_URLS", twin.url().toString()));
        page = browser.window();
        ines = new Ines(page, product.url()).makeTheAccount();
        ines.pasteScript("EXT. SALT FLATS - DAWN #12#\n\nLENA\nHow long?\n");
        ines.follow("Boards");
        ines.press("Make the board");
        page.getByLabel("Pictures", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload[] {drawing(1), drawing(2), drawing(3)});
        assertThat(page.locator(".card-panel")).hasCount(3);
    }

    @AfterEach
    void theHouseIsTidied() {
        browser.close();
        product.close();
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void whatSheSaysOfAPanelStays() {
        page.locator(".card-picture").first().click();
        ines.press("Read this panel");
        assertThat(page.locator(".seen-tags")).hasText("read by gemma4:12b", patiently());
        assertThat(row("Place, time")).containsText("night not certain");
        assertThat(mark(0)).hasText("MCU");

        row("Place, time").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Time of day").selectOption("Dawn");
        page.getByLabel("Time of day").press("Tab");
        page.keyboard().press("Enter");
        assertThat(row("Place, time")).containsText("dawn by hand");
        assertThat(row("Place, time")).isFocused();
        assertThat(page.locator(".seen-tags")).containsText("1 corrected by you");

        String board = page.url();
        ines.follow("Read the board");
        ines.press("Read 2 panels");
        assertThat(page.locator(".lead")).hasText("All 3 panels are read as they are.", patiently());
        assertThat(twin.chats().stream().filter(Exchange::isAnswered)).hasSize(6);

        page.navigate(board);
        assertThat(mark(2)).hasText("MCU");
        assertThat(row("Place, time")).containsText("dawn by hand");
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    }

    private Locator row(String title) {
        return page.locator(".seen-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").filter(new Locator.FilterOptions().setHasText(title))))
                .locator(".seen-edit > summary");
    }

    private Locator mark(int card) {
        return page.locator(".card-panel").nth(card).locator(".card-head .tag");
    }

    private static FilePayload drawing(int number) {
        return new FilePayload("drawing-" + number + ".png", "image/png", Drawn.png(number));
    }
}
