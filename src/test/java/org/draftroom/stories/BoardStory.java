package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.draftroom.storyboards.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ines boards a scene: several drawings at once, put in order by keys, bound to lines, planned, drawn anew, taken off and brought back. */
class BoardStory {

    private static final String SCENE = "EXT. SALT FLATS - DAWN #12#\n\nWhite to the edge of the world. A van, far off."
            + "\n\nNADIR listens to the engine.\n\nLENA\nHow long?\n";

    @TempDir
    Path home;

    private Page page;

    @Test
    void aSceneIsBoarded() {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().pasteScript(SCENE);
            String script = page.url().replaceFirst("[?#].*", "");
            ines.follow("Boards");
            page.locator("#scene").selectOption(new SelectOption().setLabel("Scene 12, EXT. SALT FLATS - DAWN"));
            ines.press("Make the board");
            ines.heading("Scene 12").waitFor();
            sheDropsFiveDrawingsAndAPage();
            shePutsThemInOrderByKeys();
            sheBindsOneToItsLines();
            shePlansItAndItIsThereForTheNextVisit();
            sheLetsANewDrawingGoOnIt();
            sheTakesOneOffAndBringsItBack();
            theLineThatIsCutIsSaidToBe(ines, script);
        }
    }

    private void sheDropsFiveDrawingsAndAPage() {
        FilePayload[] drawings =
                Stream.of(1, 2, 3, 4, 5).map(BoardStory::drawing).toArray(FilePayload[]::new);
        drop("html", drawings, "page.png", "<html>");
        assertThat(labels()).hasText(new String[] {"12-1", "12-2", "12-3", "12-4", "12-5"});
        assertThat(page.locator(".uploads-refused")).containsText("HTML");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Close this list"))
                .click();
    }

    private void shePutsThemInOrderByKeys() {
        String last = page.locator(".card-panel").last().getAttribute("data-panel");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Move 12-5"))
                .focus();
        page.keyboard().press("Space");
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-said]")).hasText("Place 2 of 5");
        page.keyboard().press("Space");
        assertThat(page.locator(".card-panel").nth(1)).hasAttribute("data-panel", last);
        assertThat(page.locator(".card-panel").nth(1)).hasAttribute("data-label", "12-2");
        page.reload();
        assertThat(page.locator(".card-panel").nth(1)).hasAttribute("data-panel", last);
    }

    private void sheBindsOneToItsLines() {
        page.locator(".card-picture").nth(1).click();
        inspector().getByText("Choose lines").click();
        inspector().getByLabel("A van, far off.").focus();
        page.keyboard().press("Space");
        inspector().getByLabel("NADIR listens to the engine.").check(forced());
        inspector().getByText("Keep these lines").click();
        assertThat(page.locator(".card-panel").nth(1).locator(".card-line"))
                .hasText(new String[] {"A van, far off.", "NADIR listens to the engine."});
    }

    private void shePlansItAndItIsThereForTheNextVisit() {
        inspector().getByLabel("Camera move").fill("Push in");
        inspector().getByLabel("Seconds").fill("soon");
        inspector().locator("[data-shot] button").click();
        assertThat(inspector().locator(".field-wrong")).containsText("Type seconds");
        assertThat(inspector().getByLabel("Camera move")).hasValue("Push in");
        inspector().getByLabel("Seconds").fill("7.5");
        inspector().locator("[data-shot] button").click();
        assertThat(page.locator(".card-panel").nth(1).locator(".card-time")).hasText("7.5 s");
        page.reload();
        assertThat(inspector().getByLabel("Camera move")).hasValue("Push in");
    }

    private void sheLetsANewDrawingGoOnIt() {
        String before = picture(1).getAttribute("src");
        drop("card", new FilePayload[] {drawing(9)}, "", "");
        assertThat(picture(1)).not().hasAttribute("src", before);
        page.navigate(page.url().replaceFirst("/boards/.*panel=(.*)", "/panels/$1/versions"));
        page.getByLabel("Before and after").check();
        Locator slider = page.getByLabel("Where the later one begins");
        slider.press("ArrowRight");
        assertThat(slider).hasValue("51");
        page.goBack();
    }

    private void sheTakesOneOffAndBringsItBack() {
        page.locator(".card-picture").first().focus();
        page.keyboard().press("Delete");
        assertThat(labels()).hasCount(4);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Undo")).click();
        assertThat(labels()).hasCount(5);
    }

    private void theLineThatIsCutIsSaidToBe(Ines ines, String script) {
        String board = page.url();
        page.navigate(script);
        ines.awaitSaved();
        page.locator(".cm-content").getByText("NADIR listens to the engine.").click();
        page.keyboard().press("Home");
        page.keyboard().press("Shift+End");
        page.keyboard().press("Delete");
        ines.awaitSaved();
        page.navigate(board);
        assertThat(page.locator(".card-panel").nth(1).locator(".card-line-gone"))
                .containsText("Cut from the script");
    }

    /** Lets files go over the board or over its second panel, as a file manager does. */
    private void drop(String where, FilePayload[] drawings, String name, String text) {
        List<Map<String, String>> files = new java.util.ArrayList<>();
        for (FilePayload drawing : drawings) {
            files.add(Map.of(
                    "name", drawing.name, "bytes", java.util.Base64.getEncoder().encodeToString(drawing.buffer)));
        }
        if (!name.isEmpty()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.add(
                    1,
                    Map.of("name", name, "bytes", java.util.Base64.getEncoder().encodeToString(bytes)));
        }
        page.waitForFunction("() => document.querySelector('[data-board]') && document.readyState === 'complete'");
        page.evaluate("""
                async ({ where, files }) => {
                  const held = new DataTransfer()
                  for (const { name, bytes } of files)
                    held.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type: 'image/png' }))
                  const on = where === 'card' ? document.querySelectorAll('.card-picture')[1] : document.querySelector('main')
                  for (const type of ['dragover', 'drop'])
                    on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }))
                }
                """, Map.of("where", where, "files", files));
    }

    private static FilePayload drawing(int number) {
        return new FilePayload(number + ".png", "image/png", Drawn.png(number));
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private Locator inspector() {
        return page.locator("#inspector");
    }

    private Locator labels() {
        return page.locator(".card-label");
    }

    private Locator picture(int at) {
        return page.locator(".card-picture > img").nth(at);
    }
}
