package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.draftroom.storyboards.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has a board's light measured, draws two regions for their ratio, and takes a still that is held against the reference. */
class LightStory {

    @TempDir
    Path home;

    private Page page;
    private Ines ines;

    @Test
    void lightIsMeasuredAlongABoardAndOnSet() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            ines = new Ines(page, product.url())
                    .makeTheAccount()
                    .pasteScript("EXT. SALT FLATS - DAWN #12#\n\nWhite to the edge of the world.\n");
            ines.follow("Boards");
            ines.press("Make the board");
            ines.heading("The whole script").waitFor();
            page.locator(".board-files").setInputFiles(new FilePayload[] {drawing(1), drawing(2)});
            assertThat(page.locator(".card-panel")).hasCount(2);
            String board = page.url().replaceFirst("[?#].*", "");

            sheChoosesTheReference();
            sheMeasuresTheRatioOfTwoRegions();
            page.navigate(board);
            sheTakesAStill();
        }
    }

    private void sheChoosesTheReference() {
        ines.inTheBoardsMenu("Light");
        assertThat(page.locator(".light-rows .light-strip")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Use as reference: 2"))
                .click();
        assertThat(page.getByText("Held against the reference, 2")).isVisible();
        page.locator(".light-panel").first().click();
        assertThat(ines.heading("Against the reference, 2")).isVisible();
    }

    private void sheMeasuresTheRatioOfTwoRegions() {
        Locator stage = page.locator(".light-stage");
        Locator first = page.getByLabel(Pattern.compile("^Region A: arrow keys"));
        first.waitFor();
        BoundingBox box = stage.boundingBox();
        draw(box, 0.8, 0.05);
        assertThat(page.locator("[name=ax]")).hasValue("80");
        draw(box, 0.8, 0.8);
        assertThat(page.locator("[name=by]")).hasValue("80");
        // White floor is brighter than the grey sky.
        assertThat(page.locator(".light-stops")).containsText("B is 0.");
        first.focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[name=ax]")).hasValue("79");
        assertThat(page).hasURL(Pattern.compile("ax=79"));
        page.getByLabel("False colour").check();
        assertThat(page.getByAltText("False colour of 1")).isVisible();
    }

    private void draw(BoundingBox box, double across, double down) {
        page.mouse().move(box.x + box.width * across, box.y + box.height * down);
        page.mouse().down();
        page.mouse().move(box.x + box.width * (across + 0.1), box.y + box.height * (down + 0.1));
        page.mouse().up();
    }

    private void sheTakesAStill() {
        ines.inTheBoardsMenu("Take a still");
        page.getByLabel("The still becomes").selectOption("");
        ines.press("Open the camera");
        assertThat(page.getByText(Pattern.compile("^Mean luma [\\d.]+ %, clipped")))
                .isVisible(patiently());
        ines.press("Take the still");
        page.locator(".camera-finder")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put it on the board"))
                .click();
        page.waitForURL(Pattern.compile("/panels/[^/]+/light$"), new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(ines.heading("Light of 3, measured")).isVisible(patiently());
        assertThat(page.locator(".light-beside tbody tr").first()).containsText("stops");
    }

    private static FilePayload drawing(int number) {
        return new FilePayload("drawing-" + number + ".png", "image/png", Drawn.png(number));
    }

    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
