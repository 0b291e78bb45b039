package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwayStory {

    @TempDir
    Path home;

    @Test
    void aScriptIsWrittenWithoutTheServerAndWhatOthersWroteMeanwhileIsShownBesideIt() {
        try (Product product = Product.start(home, Map.of());
                Line line = new Line(product.url());
                Browser browser = new Browser()) {
            Ines atTheDesk =
                    new Ines(browser.window(), product.url()).makeTheAccount().openTheSample();
            BrowserContext laptop = browser.profile();
            Ines ines = new Ines(laptop.newPage(), line.url()).signIn();
            ines.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
            ines.openTheSample().type("Pell packs.").awaitSaved();
            String script = ines.page().url();
            line.cut();
            ines.awaitStatus("Offline").goToTheEnd();
            ines.page().keyboard().type(" She waits.");
            awaitKept(ines.page());
            ines.page().close();

            Ines away = new Ines(laptop.newPage(), line.url());
            away.page().navigate(line.url() + "/projects");
            assertThat(away.page().getByText("server can’t be reached")).isVisible();
            away.follow(Ines.SAMPLE);
            away.awaitStatus("kept here").goToTheEnd();
            assertThat(away.script()).containsText("Pell packs. She waits.");
            moveTheSecondSceneUp(away.page());
            awaitKept(away.page());
            away.page().navigate(script + "/pages");
            assertThat(away.page().locator(".sheet").first()).isVisible();
            away.page().navigate(script);
            away.awaitStatus("kept here");

            atTheDesk.goToTheEnd().page().keyboard().type(" The boat is early.");
            atTheDesk.awaitSaved();
            line.mend();
            away.awaitSaved();
            Locator both = away.page().locator(".both-item");
            assertThat(both).hasCount(1);
            assertThat(both).containsText("Pell packs. The boat is early.");
            both.getByText("Take yours").click();
            away.awaitSaved();
            assertThat(away.savedText())
                    .endsWith("Pell packs. She waits.")
                    .containsSubsequence("EXT. FENNET - JETTY", "EXT. THE SOUND - MAIL BOAT");
            away.press("Done");
            assertThat(both).hasCount(0);
        }
    }

    /** Until the browser's store has as many changes as the page says. */
    private static void awaitKept(Page page) {
        page.waitForFunction("""
                async () => {
                  const said = document.querySelector('[data-save-status]').textContent.match(/: (\\d+) changes? kept/)
                  if (!said) return false
                  const result = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))
                  const store = await result(indexedDB.open('draftroom-kept'))
                  const count = await result(store.transaction('changes').objectStore('changes').count())
                  store.close()
                  return count === Number(said[1])
                }""");
    }

    private static void moveTheSecondSceneUp(Page page) {
        page.locator("#scenes .scene").nth(1).focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#scenes .scene").first()).containsText("FENNET");
    }
}
