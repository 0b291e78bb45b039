package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Map;
import org.draftroom.storyboards.stills.Takes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has two takes of a kitchen compared, looks at what changed in every view, by keys, and masks who walked through. */
class StillsStory {

    private static final double LONG = 30_000;

    @TempDir
    Path home;

    private Page page;

    @Test
    void twoTakesAreCompared() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            Ines ines = new Ines(page, product.url())
                    .makeTheAccount()
                    .pasteScript("INT. KITCHEN - DAY #4#\n\nA lamp. Somebody crosses.\n");
            ines.follow("Boards");
            ines.press("Make the board");
            page.locator(".board-files").first().setInputFiles(new FilePayload[] {
                new FilePayload("1.png", "image/png", Takes.first()),
                new FilePayload("2.png", "image/png", Takes.second())
            });
            assertThat(page.locator(".card-panel")).hasCount(2, new HasCountOptions().setTimeout(LONG));
            ines.inTheBoardsMenu("Compare stills");
            ines.press("Compare");
            assertThat(stage()).isVisible(new IsVisibleOptions().setTimeout(LONG));
            int listed = page.locator(".stills-difference").count();
            assertThat(listed).isBetween(2, 4);
            sheGoesFromViewToViewByKeys();
            sheMasksWhoWalkedThrough();
            ines.press("Compare again");
            assertThat(page.locator(".stills-ask, .stills-job")).hasCount(0, new HasCountOptions().setTimeout(LONG));
            assertThat(page.locator(".stills-difference").count()).isBetween(1, listed - 1);
        }
    }

    private void sheGoesFromViewToViewByKeys() {
        page.locator(".stills-crops").first().click();
        assertThat(stage()).isFocused();
        assertThat(page.locator("[data-whole]")).isVisible();
        page.keyboard().press("0");
        assertThat(page.locator("[data-whole]")).isHidden();
        page.keyboard().press("m");
        assertThat(page.getByLabel("Difference map")).isChecked();
        page.keyboard().press("w");
        Locator second = page.locator("[data-pane=second] .stills-frame");
        page.keyboard().press("ArrowRight");
        assertThat(page.getByLabel("How much of the first is shown")).hasValue("52");
        assertThat(second).hasCSS("clip-path", "inset(0px 0px 0px 52%)");
        page.keyboard().press("b");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-pane=first]")).hasCSS("visibility", "hidden");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[data-pane=second]")).hasCSS("visibility", "hidden");
        assertThat(page.locator("[data-play]")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Space");
        assertThat(page.locator("[data-play]")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("s");
    }

    private void sheMasksWhoWalkedThrough() {
        Locator first = page.locator(".stills-side").first();
        first.getByText("Draw on the picture").click();
        Locator picture = first.locator("[data-draw]");
        picture.scrollIntoViewIfNeeded();
        BoundingBox box = picture.boundingBox();
        page.mouse().move(box.x + box.width * 0.36, box.y + box.height * 0.3);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.56, box.y + box.height * 0.99);
        page.mouse().up();
        assertThat(page.locator(".stills-side").first().getByText("Mask 1")).isVisible();
        Locator second = page.locator(".stills-side").last();
        second.getByLabel("From the left").fill("48");
        second.getByLabel("From the top").fill("25");
        second.getByLabel("Width").fill("22");
        second.getByLabel("Height").fill("75");
        second.locator(".stills-mask-form .button").first().click();
        assertThat(page.locator(".stills-side").last().getByText("Mask 1")).isVisible();
    }

    private Locator stage() {
        return page.locator(".stills-stage");
    }
}
