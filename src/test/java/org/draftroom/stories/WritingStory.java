package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingStory {

    private static final String UNSEEN = "Nobody saw her write this.";

    @TempDir
    Path home;

    @Test
    void aKilledServerLosesNothingAndGetsWhatWasTypedMeanwhile() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Ines ines = new Ines(browser.window(), product.url())
                    .makeTheAccount()
                    .openTheSample()
                    .type("Pell counts the waves again.")
                    .awaitSaved();

            product.kill();
            ines.type("The sea doesn't add up.").awaitStatus("kept here");
            product.start();

            ines.awaitSaved();
            ines.page().reload();
            ines.awaitSaved();
            assertThat(ines.savedText()).endsWith("\n\nPell counts the waves again.\n\nThe sea doesn't add up.");
        }
    }

    @Test
    void aTabClosedWhileOfflineIsDeliveredWhenTheScriptIsOpenedAgain() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            BrowserContext profile = browser.profile();
            Ines ines =
                    new Ines(profile.newPage(), product.url()).makeTheAccount().openTheSample();
            String script = ines.page().url();

            product.kill();
            ines.type(UNSEEN).awaitStatus(UNSEEN.length() + 1 + " changes kept here");
            ines.page().waitForTimeout(500);
            ines.page().close();
            product.start();

            Ines later = new Ines(profile.newPage(), product.url());
            later.page().navigate(script);
            later.awaitSaved().goToTheEnd();
            assertThat(later.script()).containsText(UNSEEN);
            assertThat(later.savedText()).endsWith(UNSEEN);
        }
    }

    @Test
    void twoWindowsConvergeThoughOneWasOfflineForAWhile() {
        try (Product product = Product.start(home, Map.of());
                Line line = new Line(product.url());
                Browser browser = new Browser()) {
            Ines atTheDesk =
                    new Ines(browser.window(), product.url()).makeTheAccount().openTheSample();
            Ines onTheTrain = new Ines(browser.window(), line.url()).signIn().openTheSample();

            line.cut();
            onTheTrain.awaitStatus("Offline").type("Written in a tunnel.").awaitStatus("kept here");
            atTheDesk.type("Written at the desk.").awaitSaved();
            line.mend();

            onTheTrain.awaitSaved();
            assertThat(atTheDesk.script()).containsText("Written in a tunnel.");
            assertThat(onTheTrain.script()).containsText("Written at the desk.");
            assertThat(atTheDesk.savedText())
                    .isEqualTo(onTheTrain.savedText())
                    .contains("Written in a tunnel.")
                    .contains("Written at the desk.");
        }
    }
}
