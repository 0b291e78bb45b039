package org.draftroom.stories;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Ines Moreau, a writer: what she does at her Draftroom, in the words on the page. */
record Ines(Page page, String url) {

    static final String EMAIL = "ines@example.org";
    static final String PASSWORD = "salt road to the sea";

    /** The first visit: she makes the account that owns this Draftroom, and sees her projects. */
    Ines makeTheAccount() {
        page.navigate(url);
        page.getByLabel("Your name").fill("Ines Moreau");
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        press("Make the account");
        heading("Projects").waitFor();
        return this;
    }

    Ines signIn() {
        page.navigate(url);
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
        heading("Projects").waitFor();
        return this;
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    com.microsoft.playwright.Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }
}
