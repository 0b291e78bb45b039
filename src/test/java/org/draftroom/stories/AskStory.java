package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.ask.AskReply;
import org.draftroom.critique.changes.ChangesReply;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines asks about her script from where she writes it, goes to the line of the answer, and has told what she changed. */
class AskStory {

    private static final String LINE = "Depends what you promised them.";

    @TempDir
    Path home;

    @Test
    void anAnswerLeadsToItsLineAndAChangeIsTold() {
        try (OllamaTwin twin = OllamaTwin.start();
                Product product = Product.start(
                        home, Map.of("DRAFTROOM_OLLAMA_URLS", twin.url().toString()));
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.pasteScript(SaltFlats.SCRIPT);
            String script = page.url();

            page.keyboard().press("Control+k");
            page.keyboard().type("Ask about");
            page.keyboard().press("Enter");
            ines.heading("Ask").waitFor();
            twin.next(Behaviours.slowFirst(
                    Duration.ofSeconds(1),
                    AskReply.said()
                            .sentence("12", LINE, "Nadir suspects that Lena made a promise.")
                            .sentence("12", "I never loved the salt at all.", "She hates salt.")
                            .toString()));
            page.getByLabel("A question about the script").fill("What was promised?");
            ines.press("Ask");
            assertThat(page.locator(".ask-found mark").first()).hasText("promised");
            assertThat(page.locator(".ask-sentences")).containsText("made a promise", patiently());
            assertThat(page.locator(".ask-main")).containsText("1 sentence withheld");
            page.locator(".ask-sentences .quote").click();
            page.waitForURL(url -> url.startsWith(script.replaceFirst("[?#].*", "") + "?at="));

            ines.goToTheEnd();
            page.keyboard().insertText("\n\nSomebody was here before them.");
            ines.awaitSaved();
            twin.next(Behaviours.reply(ChangesReply.empty()
                    .sentence(1, "Somebody was here before them.", "The truck is found.")
                    .toString()));
            page.navigate(script.replaceFirst("[?#].*", "") + "/comparison");
            ines.follow("What changed, in a paragraph");
            ines.press("Have it told");
            assertThat(page.locator(".changes-paragraph")).containsText("The truck is found.", patiently());
            assertThat(page.locator(".changes-cited ins")).hasText("“Somebody was here before them.”");
            assertThat(twin.breaches()).isEmpty();
        }
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
