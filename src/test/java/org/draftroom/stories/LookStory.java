package org.draftroom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.draftroom.critique.ask.AskReply;
import org.draftroom.critique.changes.ChangesReply;
import org.draftroom.critique.continuity.CellarKey;
import org.draftroom.critique.coverage.Coverer;
import org.draftroom.critique.quick.QuickReplies;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.sheets.SheetFile;
import org.draftroom.storyboards.stills.Takes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page on a desk and on a phone, by day and by night: axe finds nothing; target/screens shows them. */
class LookStory {

    private static final Path SCREENS = Path.of("target/screens");
    private static final Path AXE = Path.of("frontend/node_modules/axe-core/axe.min.js");
    private static final String RUN_AXE = """
            async (rules) => (await axe.run(document, rules.length ? { runOnly: rules } : {})).violations
              .map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '))
            """;

    /** What can be wrong by night alone: the page is the one that was looked at by day, in other colours. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Its fonts are there and nothing moves; twice, a fifth of a second apart, since what is read in a worker comes later. */
    private static final String SETTLED = """
            async () => {
              const settled = () => document.fonts.status === 'loaded' && document.getAnimations().every((a) => a.playState !== 'running')
              if (!settled()) return false
              await new Promise((then) => setTimeout(then, 200))
              return settled()
            }
            """;

    private final List<String> violations = new ArrayList<>();

    @TempDir
    Path home;

    @Test
    void everyPageIsAccessibleOnDeskAndPhoneByDayAndByNight() throws IOException {
        Files.createDirectories(SCREENS);
        try (OllamaTwin ollama = OllamaTwin.start();
                Product product = Product.start(
                        home, Map.of("DRAFTROOM_OLLAMA_URLS", ollama.url().toString()));
                Browser browser = new Browser()) {
            ollama.always(LookStory::reply);
            BrowserContext profile = browser.profile();
            Page page = profile.newPage();
            page.navigate(product.url());
            lookAt(page, "welcome");
            Ines ines = new Ines(page, product.url()).makeTheAccount().openTheSample();
            String script = page.url();
            critique(ines);
            lookAt(page, "script");
            lookAtLenses(page);
            lookAtAlternatives(page);
            lookAtTheNotesOnAPhone(page);
            for (String path : List.of(
                    "/projects",
                    "/import",
                    "/model",
                    "/account",
                    "/away",
                    script + "/pages",
                    script + "/checks",
                    script + "/reading",
                    script + "/reading/notes",
                    script + "/export?scene=1",
                    script + "/revisions",
                    "/nowhere")) {
                page.navigate(path.startsWith("http") ? path : product.url() + path);
                lookAt(page, name(path));
            }
            lookAtTheQuickRead(page, script);
            lookAtABoard(page, script);
            page.navigate(product.url() + "/projects");
            ines.follow(Ines.SAMPLE);
            lookAt(page, "project");
            lookAtTheBible(ines);
            ollama.always(Coverer::answer);
            lookAtTheCoverage(ines, script + "/reading/coverage");
            ollama.always(LookStory::reply);
            lookAtAQuestion(ollama, page, script);
            lookAtContinuity(ines);
            lookAtSlips(ines, ollama);
            Page stranger = browser.window();
            stranger.navigate(product.url());
            lookAt(stranger, "login");
        }
        assertThat(violations).isEmpty();
    }

    private static Behaviour reply(ChatAsked asked) {
        if (CellarKey.isMeant(asked.user())) {
            return Behaviours.reply(CellarKey.answer(asked.user()));
        }
        return asked.user().contains("HOW A SCENE IS DIGESTED") || QuickReplies.isWhole(asked)
                ? QuickReplies.to(asked)
                : Behaviours.reply(JettyNotes.to(asked.user()));
    }

    private void lookAtTheQuickRead(Page page, String script) throws IOException {
        page.navigate(script + "/reading/quick");
        lookAt(page, "quick-before");
        page.locator(".quick-ask button").click();
        page.locator(".curve").waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
        lookAt(page, "quick");
        page.locator(".curve-scene").nth(7).focus();
        page.locator(".quick-lines > summary").first().click();
        lookAt(page, "quick-open");
    }

    /** Before there is one, an empty one, one with panels, a panel's lines, and two versions of it over each other. */
    private void lookAtABoard(Page page, String script) throws IOException {
        page.navigate(script + "/boards");
        lookAt(page, "boards-first");
        page.locator("#scene").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        page.locator(".boards-new button").click();
        page.locator(".board-drop").waitFor();
        lookAt(page, "board-empty");
        page.locator(".board-files")
                .first()
                .setInputFiles(IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> new FilePayload(i + ".png", "image/png", drawing(i)))
                        .toArray(FilePayload[]::new));
        page.locator(".card-panel").nth(6).waitFor();
        page.locator(".card-picture").first().click();
        page.locator(".inspector").waitFor();
        lookAt(page, "board");
        String panel = page.locator(".inspector").getAttribute("data-inspector");
        String address = script.replaceFirst("/scripts/.*", "") + "/panels/" + panel;
        lookAtTwoStills(page);
        page.navigate(address + "/findings");
        lookAt(page, "panel-findings");
        page.locator(".trail a").first().click();
        lookAt(page, "board-findings");
        page.navigate(address + "/lines");
        page.locator(".sentence").nth(1).click();
        lookAt(page, "panel-lines");
        page.locator("[data-lines] button").click();
        page.locator(".inspector").waitFor();
        page.navigate(address);
        page.locator(".panel-figure").waitFor();
        page.locator(".version-add > .board-files")
                .setInputFiles(new FilePayload("again.png", "image/png", Drawn.png(12)));
        page.locator(".compare-how").waitFor();
        page.getByLabel("Before and after").check();
        lookAt(page, "panel-versions");
        page.navigate(address);
        lookAt(page, "panel");
        page.navigate(address + "/light");
        page.getByLabel("Region A").first().waitFor();
        lookAt(page, "light");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Light along the board"))
                .click();
        page.locator(".light-rows tr:nth-child(7) .light-strip").waitFor();
        lookAt(page, "board-light");
        page.navigate(page.url().replaceFirst("/light$", "/camera"));
        lookAt(page, "camera");
        page.navigate(page.url().replaceFirst("/camera$", "/print"));
        lookAt(page, "board-print");
        page.navigate(address + "/reading");
        page.locator(".seen-edit > summary").nth(2).click();
        lookAt(page, "panel-reading");
        page.navigate(script + "/boards");
        lookAt(page, "boards");
        lookAtASheet(page);
    }

    /** Before there is one, and one that is taken apart. */
    private void lookAtASheet(Page page) throws IOException {
        page.locator(".boards-row a").first().click();
        page.locator(".board-actions .menu > summary").click();
        page.locator(".board-actions a[href$='/sheets']").click();
        lookAt(page, "sheets");
        page.locator("#file").setInputFiles(new FilePayload("sheet.png", "image/png", SheetFile.png()));
        page.locator(".page form button").first().click();
        page.locator(".sheet-frame").nth(1).focus();
        lookAt(page, "sheet");
    }

    /** The first two pictures of a board are takes of one set-up. */
    private static byte[] drawing(int number) {
        return number == 1 ? Takes.first() : number == 2 ? Takes.second() : Drawn.png(number);
    }

    private void lookAtTwoStills(Page page) throws IOException {
        page.locator(".board-actions .menu > summary").click();
        page.getByText("Compare stills").click();
        lookAt(page, "stills-choice");
        page.locator(".stills-choose button").click();
        page.locator(".stills-stage").waitFor();
        lookAt(page, "stills");
    }

    /** A bible that only proposes, one that is filled, an entry, and a new one. */
    private void lookAtTheBible(Ines ines) throws IOException {
        Page page = ines.page();
        ines.follow("Bible");
        lookAt(page, "bible-proposed");
        page.locator(".bible-side form button").first().click();
        page.locator(".bible-row").first().waitFor();
        lookAt(page, "bible");
        page.locator(".bible-name").first().click();
        lookAt(page, "bible-entry");
        page.navigate(page.url().replaceFirst("/bible/.*", "/bible/new/place"));
        lookAt(page, "bible-new");
    }

    /** A ledger that headings and cues fill, and what was read and judged of it. */
    private void lookAtContinuity(Ines ines) throws IOException {
        Page page = ines.page();
        ines.pasteScript(CellarKey.SCRIPT);
        String script = page.url().replaceFirst("[?#].*", "");
        page.navigate(script + "/reading/continuity");
        lookAt(page, "continuity-before");
        page.locator(".continuity-start button").click();
        page.locator(".knowers").waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
        page.locator(".continuity-explained > summary").click();
        lookAt(page, "continuity");
        page.navigate(script + "/reading/continuity/scenes/2");
        page.locator(".ledger-hand summary").last().click();
        lookAt(page, "continuity-scene");
    }

    /** A question that was answered, and one that the script doesn't answer. */
    private void lookAtAQuestion(OllamaTwin ollama, Page page, String script) throws IOException {
        ollama.next(
                Behaviours.reply(AskReply.silent().toString()),
                Behaviours.reply(AskReply.said()
                        .sentence("1", "Moffat's changeable.", "Murdo won't promise it.")
                        .sentence("1", "Nobody ever said this line.", "It isn't said.")
                        .toString()));
        askAndLook(page, script, "ask-silent", "Who keeps the lighthouse on the jetty?");
        askAndLook(page, script, "ask", "Will Moffat be there to meet Pell?");
    }

    /** Each another question: one that was asked before has its answer. */
    private void askAndLook(Page page, String script, String name, String question) throws IOException {
        page.navigate(script + "/reading/ask");
        page.getByLabel("A question about the script").fill(question);
        page.locator(".ask-form button").click();
        page.locator(".ask-making").waitFor();
        lookAt(page, name);
    }

    /** Before there is one, with one, and one beside itself. */
    private void lookAtTheCoverage(Ines ines, String coverage) throws IOException {
        Page page = ines.page();
        page.navigate(coverage);
        lookAt(page, "coverage-first");
        ines.press("Cover the script");
        Locator history = page.locator(".coverage-history > li > a").first();
        history.waitFor();
        lookAt(page, "coverage");
        String latest = history.getAttribute("href");
        page.navigate(coverage + "/" + latest.replaceFirst(".*/", "") + "/" + latest.replaceFirst(".*/", ""));
        lookAt(page, "coverage-beside");
    }

    private static void critique(Ines ines) {
        ines.page()
                .locator(".scene")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("JETTY"))
                .first()
                .click();
        Locator notes = ines.page().locator("#critique");
        notes.getByText("Scene 2").waitFor();
        notes.locator("[data-critique-lenses] summary").click();
        for (String lens : List.of("Comedy", "What each wants", "Voices")) {
            notes.getByLabel(lens).check();
        }
        ines.press("Critique this scene");
        ines.page().getByText("notes withheld").first().waitFor();
    }

    /** The table of wants, a voice and its contrast, and the lenses to choose from. */
    private void lookAtLenses(Page page) throws IOException {
        page.locator(".want").first().scrollIntoViewIfNeeded();
        lookAt(page, "wants");
        page.locator(".note-contrast").first().scrollIntoViewIfNeeded();
        lookAt(page, "voices");
        page.locator("[data-critique-lenses] summary").click();
        page.locator("[data-critique-ask]").scrollIntoViewIfNeeded();
        lookAt(page, "lenses");
        page.locator("[data-critique-lenses] summary").click();
    }

    private void lookAtAlternatives(Page page) throws IOException {
        page.locator(".cm-content").getByText("I check it.").click();
        page.keyboard().press("Control+k");
        page.keyboard().type("Alternatives");
        page.keyboard().press("Enter");
        page.locator(".alternative").first().waitFor();
        lookAt(page, "alternatives");
        String address = page.locator("[data-alternatives]").getAttribute("data-alternatives");
        page.keyboard().press("Escape");
        Page plain = page.context().newPage();
        plain.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1") + address);
        lookAt(plain, "alternatives-page");
        plain.close();
    }

    private void lookAtTheNotesOnAPhone(Page page) throws IOException {
        page.setViewportSize(390, 844);
        page.locator("[data-notes-button]").click();
        lookAt(page, "notes-beside");
    }

    /** A script with slips and a change, beside itself, on its checks page and about to be printed. */
    private void lookAtSlips(Ines ines, OllamaTwin ollama) throws IOException {
        Page page = ines.page();
        ines.pasteScript(ChecksStory.SCRIPT).type("They count again.").awaitSaved();
        String script = page.url();
        page.setViewportSize(390, 844);
        page.locator("[data-checks-button]").click();
        page.locator(".finding").first().waitFor();
        lookAt(page, "checks-beside");
        for (String view : List.of(
                "/checks",
                "/export?since=0&part=PELL",
                "/export?scene=99",
                "/drafts",
                "/versions/0",
                "/comparison?from=0",
                "/comparison?from=0&view=beside",
                "/versions/0/restoration")) {
            page.navigate(script + view);
            lookAt(page, "slips-" + view.replaceAll("\\W+", "-"));
        }
        ollama.next(Behaviours.reply(ChangesReply.empty()
                .sentence(1, "They count again.", "The counting begins anew.")
                .sentence(1, "Nobody counted.", "It doesn't.")
                .toString()));
        page.navigate(script + "/reading/changes?from=0");
        ines.press("Have it told");
        page.locator(".changes-cited").waitFor();
        lookAt(page, "changes");
    }

    private void lookAt(Page page, String name) throws IOException {
        lookIn(ColorScheme.LIGHT, page, name, List.of());
        lookIn(ColorScheme.DARK, page, name, RULES_OF_COLOUR);
        page.setViewportSize(1440, 900);
    }

    private void lookIn(ColorScheme scheme, Page page, String name, List<String> rules) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        lookAt(page, name + "-1440-" + scheme.name().toLowerCase(), 1440, 900, rules);
        lookAt(page, name + "-390-" + scheme.name().toLowerCase(), 390, 844, rules);
    }

    private void lookAt(Page page, String name, int width, int height, List<String> rules) throws IOException {
        page.setViewportSize(width, height);
        page.waitForFunction(SETTLED);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(Files.readString(AXE));
        }
        for (Object violation : (List<?>) page.evaluate(RUN_AXE, rules)) {
            violations.add(name + " " + violation);
        }
    }

    private static String name(String path) {
        return path.startsWith("http") ? path.replaceFirst(".*/(\\w+).*", "$1") : path.substring(1);
    }
}
