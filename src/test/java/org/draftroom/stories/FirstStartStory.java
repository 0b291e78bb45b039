package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartStory {

    @TempDir
    Path home;

    @Test
    void whoeverComesFirstOwnsThisDraftroomAndFindsTheSample() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Ines ines = new Ines(browser.window(), product.url()).makeTheAccount();
            assertThat(ines.page().getByText(Ines.SAMPLE)).isVisible();

            Page stranger = browser.window();
            stranger.navigate(product.url() + "/welcome");
            assertThat(stranger.getByLabel("Your name")).hasCount(0);

            Ines atHome = new Ines(browser.window(), product.url()).signIn();
            atHome.openTheSample();
            assertThat(atHome.script()).containsText("EXT. THE SOUND - MAIL BOAT - DUSK");
        }
    }
}
