package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.draftroom.critique.coverage.Coverer;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has the sample covered, follows a note to its line, takes the form with her, rewrites, and lays both drafts side by side. */
class CoverageStory {

    private static final double LONG = 30_000;

    @TempDir
    Path home;

    @Test
    void aScriptIsCoveredRewrittenAndCoveredAgain() throws IOException {
        try (OllamaTwin ollama = OllamaTwin.start();
                Product product = Product.start(
                        home, Map.of("DRAFTROOM_OLLAMA_URLS", ollama.url().toString()));
                Browser browser = new Browser()) {
            ollama.always(Coverer::answer);
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().openTheSample();
            String script = page.url();
            page.navigate(script + "/reading");
            ines.follow("Deep coverage");
            ines.press("Cover the script");
            assertThat(page.locator(".coverage-verdicts"))
                    .containsText("Consider", new ContainsTextOptions().setTimeout(LONG));

            Locator line = page.locator(".coverage-note a.quote").first();
            String quote = line.textContent().replaceAll("[“”]", "");
            line.click();
            assertThat(page.locator(".cm-content")).containsText(quote.substring(0, Math.min(20, quote.length())));

            page.navigate(script + "/reading/coverage");
            Download form = page.waitForDownload(() -> ines.follow("PDF, the reader's form"));
            assertThat(Files.readString(form.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");

            page.navigate(script);
            ines.goToTheEnd().type(" They count once more.").awaitSaved();
            page.navigate(script + "/reading/coverage");
            assertThat(page.locator(".coverage-ask")).containsText("1 scene changed since this reading.");
            ines.press("Read the changes");
            assertThat(page.locator(".coverage-history > li"))
                    .hasCount(
                            2,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(LONG));
            page.locator(".coverage-history a")
                    .filter(new Locator.FilterOptions().setHasText("Compare"))
                    .click();
            assertThat(page).hasTitle(Pattern.compile("Two coverages of .*"));
            assertThat(page.locator(".coverage-two").first()).containsText("Version 0");
        }
    }
}
