package org.draftroom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer types in the middle of a feature, and the letters appear at once. */
class TypingStory {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/the-lighthouse-keepers-sum.fountain");
    private static final int FEATURE = 150_000;
    private static final String LINE =
            "The wind goes on over the flats, and the truck waits with its hood up for rain.";

    @Test
    void everyKeyInALongScriptIsShownAndItsWorkMeasured(@TempDir Path home) throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            new Ines(page, product.url()).makeTheAccount();
            openFeature(page, product.url(), home.resolve("feature.fountain"));
            goToTheMiddle(page);

            MainThread thread = MainThread.during(page, () -> type(page, LINE));
            List<Double> work = thread.workFromKeyToLayout().stream().sorted().toList();

            assertThat(work).hasSizeGreaterThanOrEqualTo(LINE.length());
            System.out.printf(
                    "Main-thread work a key, from event to layout: p50 %.1f ms, p95 %.1f ms%n",
                    work.get(work.size() / 2), work.get((int) (work.size() * 0.95)));
        }
    }

    private static void openFeature(Page page, String url, Path file) throws IOException {
        String sample = Files.readString(SAMPLE);
        Files.writeString(file, sample.repeat(FEATURE / sample.length() + 1));
        page.navigate(url + "/import");
        page.getByLabel("choose one").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the script"))
                .click();
    }

    private static void goToTheMiddle(Page page) {
        Locator scenes = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Scenes"))
                .getByRole(AriaRole.BUTTON);
        scenes.nth(20).waitFor();
        scenes.nth(scenes.count() / 2).click();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
    }

    private static void type(Page page, String words) {
        for (char letter : words.toCharArray()) {
            page.keyboard().type(String.valueOf(letter));
            page.waitForTimeout(60);
        }
    }
}
