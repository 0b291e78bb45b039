package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.Replies;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.alternatives.Variants;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines has a scene read by the model, and decides what to make of it. */
class CritiqueStory {

    private final OllamaTwin twin = OllamaTwin.start();
    private final Browser browser = new Browser();

    @TempDir
    Path home;

    private Product product;
    private Ines ines;
    private Page page;

    @BeforeEach
    void sheHasTheSaltFlatsOpen() {
        product = Product.start(home, Map.of("DRAFTROOM_OLLAMA_URLS", twin.url().toString()));
        page = browser.window();
        ines = new Ines(page, product.url()).makeTheAccount();
        ines.pasteScript(SaltFlats.SCRIPT);
        openTheSaltFlats();
    }

    @AfterEach
    void theHouseIsTidied() {
        browser.close();
        product.close();
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void aNoteLeadsToItsLineAndAnInventionIsWithheld() {
        twin.next(Behaviours.reply(Replies.withOneInvention()));
        ines.press("Critique this scene");

        Locator notes = notes();
        assertThat(notes).containsText("1 note withheld: it quoted a line that isn't in your scene.", patiently());
        assertThat(note("I never loved")).hasCount(0);
        assertThat(notes.getByRole(AriaRole.ARTICLE)).hasCount(6);

        note("Three looks").click();
        assertThat(page.locator(".sp-mark-yellow").first()).isVisible();
        assertThat(page.locator(".cm-content")).isFocused();
        page.keyboard().press("Delete");
        assertThat(note("Three looks")).containsText("Its line is gone from the script.");

        note("She explains her lie")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done"))
                .click();
        assertThat(notes).containsText("1 done or dismissed");
        page.reload();
        openTheSaltFlats();
        assertThat(notes).containsText("The scene has changed since it was read.");
        assertThat(notes).containsText("1 done or dismissed");
        assertThat(note("Three looks")).containsText("Its line is gone from the script.");
    }

    @Test
    void aNoteFollowsItsLineToAnotherPlace() {
        twin.next(Behaviours.reply(Replies.withOneInvention()));
        ines.press("Critique this scene");
        assertThat(notes()).containsText("1 note withheld", patiently());

        note("Three looks").click();
        assertThat(page.locator(".cm-content")).isFocused();
        page.keyboard().press("Control+x");
        assertThat(note("Three looks")).containsText("Its line is gone from the script.");
        page.keyboard().press("Control+End");
        page.keyboard().press("Control+v");
        openTheSaltFlats();

        assertThat(note("Three looks")).containsText("The line has been moved since.");
        note("Three looks").click();
        assertThat(page.locator(".sp-mark-yellow")
                        .filter(new Locator.FilterOptions().setHasText("She checks the horizon")))
                .isVisible();
    }

    @Test
    void aSceneIsLookedAtThroughChosenLenses() {
        twin.always(asked -> Behaviours.reply(Replies.to(asked.user())));
        notes().getByText("Looked at for").first().click();
        for (String lens : List.of("Comedy", "What each wants", "Voices")) {
            notes().getByLabel(lens).check();
        }
        ines.press("Critique this scene");

        Locator notes = notes();
        assertThat(notes).containsText("A joke that nobody pays for.", patiently());
        assertThat(notes.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("What each wants")))
                .containsText("to be moving again");
        assertThat(note("She explains, who elsewhere leaves it out.")).containsText("I said nothing at all.");
        assertThat(notes).containsText("1 remark left out: it spoke to the writer.");
        assertThat(twin.chats()).hasSize(5);
        assertThat(twin.cachedShare()).isGreaterThan(0.5);

        page.locator(".cm-content").getByText("INT. WEIGH HOUSE").click();
        assertThat(notes()).containsText("Scene 1", patiently());
        assertThat(notes().locator("[data-lens-names]")).hasText("All-round, Comedy, What each wants, Voices");
    }

    @Test
    void anAlternativeIsInsertedByHandAndUndone() {
        twin.next(Behaviours.reply(Variants.good()));
        page.locator(".cm-content").getByText("Depends what you promised them.").click();
        page.keyboard().press("Control+k");
        page.keyboard().type("Alternatives");
        page.keyboard().press("Enter");

        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Longer than you said.", patiently());
        assertThat(page.locator(".cm-content")).not().containsText("Longer than you said.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Insert wording 2"))
                .click();
        assertThat(page.locator(".cm-content")).containsText("Longer than you said.");
        assertThat(page.locator(".cm-content")).containsText("generated by gemma4:12b");

        page.keyboard().press("Control+z");
        assertThat(page.locator(".cm-content")).not().containsText("Longer than you said.");
        assertThat(page.locator(".cm-content")).containsText("Depends what you promised them.");
    }

    @Test
    void cancellingStopsTheModel() throws InterruptedException {
        twin.next(Behaviours.endless(Duration.ofMillis(20)));
        ines.press("Critique this scene");
        assertThat(notes()).containsText("The model is writing: ", patiently());
        Exchange chat = twin.chats().get(0);

        ines.press("Cancel");

        assertThat(chat.awaitClosed(Duration.ofSeconds(20))).isTrue();
        assertThat(chat.tokensAfterClose()).isZero();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Critique this scene")))
                .isVisible();
    }

    @Test
    void aCritiqueCutOffByAPowerCutIsMadeAgain() {
        twin.next(Behaviours.endless(Duration.ofMillis(20)), Behaviours.reply(Replies.withOneInvention()));
        ines.press("Critique this scene");
        assertThat(notes()).containsText("The model is writing: ", patiently());

        product.kill();
        product.start();

        assertThat(notes()).containsText("5 notes, each quoted from the page.", patiently());
        assertThat(twin.chats()).hasSize(2);
    }

    private void openTheSaltFlats() {
        page.getByLabel("Scenes").getByText("EXT. SALT FLATS").click();
        assertThat(notes()).containsText("Scene 12", patiently());
    }

    private Locator notes() {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Notes"));
    }

    private Locator note(String words) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(60_000);
    }
}
