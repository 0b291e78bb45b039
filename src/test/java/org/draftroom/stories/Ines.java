package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Ines Moreau, a writer: what she does at her Draftroom, in the words on the page. */
record Ines(Page page, String url) {

    static final String EMAIL = "ines@example.org";
    static final String PASSWORD = "salt road to the sea";
    static final String SAMPLE = "The Lighthouse Keeper's Sum";

    /** The first visit: she makes the account that owns this Draftroom, and sees her projects. */
    Ines makeTheAccount() {
        page.navigate(url);
        page.getByLabel("Your name").fill("Ines Moreau");
        fillCredentials();
        press("Make the account");
        heading("Projects").waitFor();
        return this;
    }

    Ines signIn() {
        page.navigate(url);
        fillCredentials();
        press("Sign in");
        heading("Projects").waitFor();
        return this;
    }

    /** Opens the sample's script and waits until it can be written in. */
    Ines openTheSample() {
        page.navigate(url + "/projects");
        follow("Open the script");
        return awaitSaved();
    }

    Ines importScript(Path file) {
        page.navigate(url + "/import");
        page.getByLabel("choose one").setInputFiles(file);
        press("Import");
        return this;
    }

    /** Imports a text that she pastes, and opens it. */
    Ines pasteScript(String text) {
        page.navigate(url + "/import");
        page.getByLabel("Or paste the script").fill(text);
        press("Import");
        follow("Open the script");
        return awaitSaved();
    }

    /** Types at the end of the script, as text of its own. */
    Ines type(String text) {
        goToTheEnd();
        page.keyboard().insertText("\n\n");
        page.keyboard().type(text);
        return this;
    }

    Ines goToTheEnd() {
        script().click();
        page.keyboard().press("Control+End");
        return this;
    }

    /** Opens the menu in the bar, which has what a script leaves as. */
    Ines openTheMenu() {
        page.locator(".bar .menu > summary").click();
        return this;
    }

    Ines awaitSaved() {
        return awaitStatus("Saved");
    }

    Ines awaitStatus(String words) {
        assertThat(page.locator("[data-save-status]")).containsText(words);
        return this;
    }

    Locator script() {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Script of"));
    }

    /** The text as the server has it. */
    String savedText() {
        return page.request()
                .get(page.url().replaceFirst("[?#].*", "") + "/text")
                .text();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Follows what stands in a board's menu. */
    void inTheBoardsMenu(String link) {
        page.locator(".board-actions .menu > summary").click();
        follow(link);
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    private void fillCredentials() {
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
    }
}
