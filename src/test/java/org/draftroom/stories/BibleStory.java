package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines fills her bible from the sample, writes what she knows of somebody, and is offered it while she writes. */
class BibleStory {

    /** A drawing made by the browser, as WebP. */
    private static final String DRAWING = """
        () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 })
          const pen = canvas.getContext('2d')
          pen.fillStyle = 'teal'
          pen.fillRect(0, 0, 800, 600)
          pen.fillStyle = 'white'
          pen.fillRect(300, 100, 200, 400)
          return canvas.toDataURL('image/webp').split(',')[1]
        }
        """;

    @TempDir
    Path home;

    private Page page;

    @Test
    void theBibleIsFilledWrittenDrawnAndOffered() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.follow(Ines.SAMPLE);
            ines.follow("Bible");
            page.locator(".bible-side form button").first().click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("taken in");

            Locator first = page.locator(".bible-name").first();
            String name = first.textContent();
            first.click();
            ines.heading(name).waitFor();
            sheWritesOfThem(ines);
            sheIsToldOfAFileThatIsNoPicture(ines);
            sheDrawsThem(ines, name);

            ines.openTheSample().goToTheEnd();
            page.keyboard().insertText("\n\n");
            page.keyboard().press("Tab");
            page.keyboard().type("zeb");
            assertThat(page.locator(".cm-tooltip-autocomplete")).containsText("ZEBULON QUILL");
        }
    }

    private void sheWritesOfThem(Ines ines) {
        page.getByLabel("Other names").fill("Zebulon Quill");
        page.getByLabel("Description").fill("Counts everything twice.");
    }

    private void sheIsToldOfAFileThatIsNoPicture(Ines ines) {
        byte[] html = "<html>".getBytes(StandardCharsets.UTF_8);
        page.locator("#picture").setInputFiles(new FilePayload("portrait.png", "image/png", html));
        ines.press("Save");
        assertThat(page.locator("#picture-wrong")).containsText("This is no PNG");
        assertThat(page.getByLabel("Description")).hasValue("Counts everything twice.");
    }

    private void sheDrawsThem(Ines ines, String name) {
        byte[] drawing = Base64.getDecoder().decode((String) page.evaluate(DRAWING));
        page.locator("#picture").setInputFiles(new FilePayload("portrait.webp", "image/webp", drawing));
        ines.press("Save");
        Locator row = page.locator(".bible-row")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        assertThat(row).containsText("also Zebulon Quill");
        assertThat(row).containsText("Counts everything twice.");
        page.waitForFunction("() => document.querySelector('img.bible-portrait')?.naturalWidth === 320");
    }
}
