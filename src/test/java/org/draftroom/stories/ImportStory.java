package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStory {

    private static final Path BIG_FISH = Path.of("../shared/corpus/Big-Fish.fountain");

    @TempDir
    Path home;

    @Test
    void aFeatureIsImportedASceneFoundAndThePagesPrinted() throws IOException {
        assumeTrue(Files.exists(BIG_FISH), "Big Fish isn't beside the project: its import is not tried");
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Ines ines = new Ines(browser.window(), product.url()).makeTheAccount();
            ines.importScript(BIG_FISH);
            assertThat(ines.page().getByRole(AriaRole.MAIN)).containsText("127");
            ines.follow("Open the script");
            ines.awaitSaved();

            ines.page().getByLabel("Find a scene").fill("hospital room");
            assertThat(ines.page()
                            .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("HOSPITAL ROOM"))
                            .first())
                    .isVisible();
            ines.page().keyboard().press("Enter");
            assertThat(ines.script()).containsText("HOSPITAL ROOM");

            assertThat(Files.readString(download(ines, "Fountain")))
                    .isEqualTo(Files.readString(BIG_FISH).replace("\r\n", "\n"));
            assertThat(Files.readString(download(ines, "Final Draft"))).startsWith("<?xml");
            assertThat(Files.size(download(ines, "PDF"))).isGreaterThan(100_000);
        }
    }

    private static Path download(Ines ines, String format) {
        ines.openTheMenu();
        return ines.page().waitForDownload(() -> ines.follow(format)).path();
    }
}
