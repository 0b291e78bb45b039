package org.draftroom.stories;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The open script with what others leave on one: comments on every page, and a revision that changed every paragraph. */
record Crowded(Page page, String script) {

    private static final Pattern WORD = Pattern.compile("\\b(the|and|of|to|is)\\b");

    static Crowded on(Page page) {
        return new Crowded(page, page.url().replaceFirst("[?#].*", ""));
    }

    /** Comments on as many words from the beginning to the end; the page is loaded anew and shows their list. */
    Crowded withComments(int count) {
        APIResponse text = page.request().get(script + "/text");
        String version = text.headers().get("x-script-version");
        String said = text.text();
        for (int i = 0; i < count; i++) {
            Matcher word = WORD.matcher(said);
            if (!word.find(said.length() / count * i)) {
                throw new IllegalStateException("There is no word to comment on from " + i + " on");
            }
            post(
                    "/comments/" + UUID.randomUUID(),
                    FormData.create()
                            .set("comment", UUID.randomUUID().toString())
                            .set("text", "Does this have to be said here?")
                            .set("version", version)
                            .set("from", word.start())
                            .set("to", word.end()));
        }
        page.reload();
        page.locator("#comments-tab", new LocatorOptions().setHasText(String.valueOf(count)))
                .click();
        page.locator("#comments .comment-thread").nth(count - 1).waitFor();
        return this;
    }

    /** A revision that goes on and has changed a word in nearly every paragraph. How many marks are drawn where the page stands. */
    int withRevisionMarks() {
        post("/revisions", FormData.create().set("color", "blue"));
        String changed =
                WORD.matcher(page.request().get(script + "/text").text()).replaceAll("that");
        page.locator(".cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(changed);
        page.locator(".cm-content .sp-rev").first().waitFor();
        return page.locator(".cm-content .sp-rev").count();
    }

    private void post(String to, FormData form) {
        String token = page.locator("meta[name=csrf-token]").getAttribute("content");
        APIResponse answer = page.request()
                .post(
                        script + to,
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", token)
                                .setHeader("Origin", script.replaceFirst("(https?://[^/]+).*", "$1"))
                                .setForm(form)
                                .setMaxRedirects(0));
        if (answer.status() >= 400) {
            throw new IllegalStateException(to + " answered " + answer.status());
        }
    }
}
