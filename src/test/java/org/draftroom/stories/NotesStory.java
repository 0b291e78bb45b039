package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.draftroom.critique.Replies;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.notes.LookReply;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines rewrites a scene that has notes, and sees what became of them. */
class NotesStory {

    private static final String ANSWER = "Depends what you promised them.";

    @TempDir
    Path home;

    @Test
    void aRewrittenSceneAnswersANoteAndAnotherLosesItsLine() {
        try (OllamaTwin twin = OllamaTwin.start();
                Product product = Product.start(
                        home, Map.of("DRAFTROOM_OLLAMA_URLS", twin.url().toString()));
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.pasteScript(SaltFlats.SCRIPT);
            String script = page.url();
            twin.next(Behaviours.reply(Replies.withOneInvention()));
            page.getByLabel("Scenes").getByText("EXT. SALT FLATS").click();
            assertThat(page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Notes")))
                    .containsText("Scene 12", new ContainsTextOptions().setTimeout(60_000));
            ines.press("Critique this scene");
            Locator threeLooks =
                    page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("Three looks"));
            assertThat(threeLooks).isVisible(new IsVisibleOptions().setTimeout(60_000));
            threeLooks.click();
            assertThat(page.locator(".cm-content")).isFocused();
            page.keyboard().press("Delete");
            assertThat(threeLooks).containsText("Its line is gone from the script.");
            ines.awaitSaved();

            page.navigate(script + "/reading/notes?show=all");
            assertThat(note(page, "Three looks")).containsText("Its line is gone.");
            twin.always(asked -> Behaviours.reply(new LookReply()
                    .note("n1", ANSWER, "answered", "He names the price of the delay.")
                    .note("n2", "", "open", "No line shows it.")
                    .note("n3", "They shoot at midnight.", "answered", "A time is named.")
                    .toString()));
            ines.press("Look at the notes again");
            assertThat(page.getByText("Every note has been looked at as the script stands now."))
                    .isVisible(new IsVisibleOptions().setTimeout(60_000));

            ines.follow("Answered");
            Locator answered = page.locator(".note-standing-answered");
            assertThat(answered).containsText("“" + ANSWER + "”", new ContainsTextOptions().setTimeout(30_000));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Done"))
                    .click();
            ines.follow("Done and dismissed");
            assertThat(page.locator(".notes-item")).containsText("Done");
            assertThat(twin.breaches()).isEmpty();
        }
    }

    private static Locator note(Page page, String words) {
        return page.locator(".notes-item").filter(new Locator.FilterOptions().setHasText(words));
    }
}
