package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwayStory {

    @TempDir
    Path home;

    @Test
    void aScriptOpensAndIsWrittenWithoutTheServerAndNothingIsLost() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            BrowserContext profile = browser.profile();
            Ines ines = new Ines(profile.newPage(), product.url()).makeTheAccount();
            ines.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
            ines.openTheSample().type("Pell packs.").awaitSaved();
            String script = ines.page().url();
            product.kill();
            ines.type("The boat is early.").awaitStatus("kept here");
            awaitKept(ines.page());
            ines.page().close();

            Ines away = new Ines(profile.newPage(), product.url());
            away.page().navigate(product.url() + "/projects");
            assertThat(away.page().getByText("server can’t be reached")).isVisible();
            away.follow(Ines.SAMPLE);
            away.awaitStatus("kept here").goToTheEnd();
            assertThat(away.script()).containsText("The boat is early.");
            away.type("She waits.").awaitStatus("kept here");
            moveTheSecondSceneUp(away.page());
            awaitKept(away.page());
            away.page().navigate(script + "/pages");
            assertThat(away.page().locator(".sheet").first()).isVisible();

            away.page().navigate(script);
            away.awaitStatus("kept here");
            product.start();
            away.awaitSaved();
            assertThat(away.savedText())
                    .endsWith("Pell packs.\n\nThe boat is early.\n\nShe waits.")
                    .containsSubsequence("EXT. FENNET - JETTY", "EXT. THE SOUND - MAIL BOAT");
        }
    }

    /** Until the browser's store has as many changes as the page says. */
    private static void awaitKept(Page page) {
        page.waitForFunction("""
                async () => {
                  const [said] = document.querySelector('[data-save-status]').textContent.match(/\\d+/)
                  const result = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))
                  const store = await result(indexedDB.open('draftroom-kept'))
                  const count = await result(store.transaction('changes').objectStore('changes').count())
                  store.close()
                  return count === Number(said)
                }""");
    }

    private static void moveTheSecondSceneUp(Page page) {
        page.locator("#scenes .scene").nth(1).focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#scenes .scene").first()).containsText("FENNET");
    }
}
