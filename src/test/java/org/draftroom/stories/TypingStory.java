package org.draftroom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer types in the middle of a feature, and the letters appear at once. */
class TypingStory {

    @Test
    void everyKeyInALongScriptIsShownAndItsWorkMeasured(@TempDir Path home) throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.importScript(Feature.writtenTo(home));
            ines.follow("Open the script");

            Typing typing = Typing.inTheMiddle(page);

            System.out.println("Main-thread work a key, p50 / p95: " + typing.work());
            assertThat(typing.milliseconds()).hasSizeGreaterThanOrEqualTo(Typing.LINE.length());
            ines.awaitSaved();
            assertThat(ines.savedText()).contains(Typing.LINE);
        }
    }

    @Test
    void aScriptOfVeryManySlipsIsTypedInAsWell(@TempDir Path home) throws IOException {
        String scene = "INT. HUT - DAY\n\n" + "The the lamp.\n\n".repeat(240);
        Path script = Files.writeString(home.resolve("lamps.fountain"), scene.repeat(100));
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.importScript(script);
            ines.follow("Open the script");
            page.getByText("24,000 checks").click();
            page.getByText("The first 200 of 24,000.").waitFor();

            Typing typing = Typing.inTheMiddle(page);

            System.out.println("Main-thread work a key beside 24,000 findings, p50 / p95: " + typing.work());
            ines.awaitSaved();
            assertThat(ines.savedText()).contains(Typing.LINE);
        }
    }
}
