package org.draftroom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer sees, while she writes, where every line and page ends in print. */
class PaperStory {

    private static final String LAMP =
            "Dolina trims the *second* lamp. The wind turns -- a well-known, long-drawn half-whistle of a wind -- and the _panes_ hum.";

    private static final String SPEECH =
            "I told the Commission. I told them twice, by the boat and by the wire. They sent a form, and then a form about the form. ";

    private static final String SCRIPT = "INT. LIGHTHOUSE - NIGHT\n\n"
            + (LAMP + "\n\n").repeat(15)
            + "DOLINA\n(to the lamp, which has been listening all along)\n"
            + SPEECH.repeat(3).strip()
            + "\n\nShe blows it out.\n\nDOLINA\nDone.\n\nEXT. JETTY - DAWN\n\nA boat.\n";

    /** The rows of letters on the paper, as they are drawn, each with what stands in it. */
    private static final String ROWS = """
            () => {
              const rows = []
              for (const line of document.querySelectorAll('.cm-line')) {
                const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
                let top = null
                while (texts.nextNode()) {
                  const node = texts.currentNode
                  for (let i = 0; i < node.length; i++) {
                    const range = document.createRange()
                    range.setStart(node, i)
                    range.setEnd(node, i + 1)
                    const { y } = range.getBoundingClientRect()
                    if (top === null || Math.abs(y - top) > 8) rows.push('')
                    top = y
                    rows[rows.length - 1] += node.data[i]
                  }
                }
              }
              return rows
            }
            """;

    private static final String EDGES = """
            () => [...document.querySelectorAll('.sp-turn')].map((turn) =>
              [...turn.querySelectorAll('[data-text], [data-page]')].map((part) => part.dataset.text ?? part.dataset.page).join(' '))
            """;

    @Test
    void linesAndPagesEndWhereTheyEndInPrint(@TempDir Path home) throws IOException {
        Path script = Files.writeString(home.resolve("lamp.fountain"), SCRIPT);
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            page.setViewportSize(1440, 1600);
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.importScript(script);
            ines.follow("Open the script");
            ines.awaitSaved();
            assertAsPrinted(page, SCRIPT, "(MORE) 2. DOLINA (CONT'D)");

            ines.script().focus();
            page.keyboard().press("Control+Alt+g");
            page.keyboard().type("2");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-place-live]")).hasText("Dialogue, page 2");
            page.keyboard().press("Control+Home");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[data-place-live]")).containsText(", page 1");

            page.keyboard().press("ArrowDown");
            page.keyboard().press("End");
            page.keyboard().insertText(" Rain. ".repeat(60) + "Rain.");
            ines.awaitSaved();
            assertAsPrinted(page, ines.savedText(), "2.");

            page.keyboard().press("Control+Alt+p");
            assertThat(page.locator("[data-view]")).hasText("Strip, 100 %");
            assertThat(breaksOf(page)).isEqualTo(printed(ines.savedText()));
        }
    }

    private static final String TWO_VOICES = """
            INT. LIGHTHOUSE - NIGHT

            Dolina trims the lamp.

            DOLINA
            You said Tuesday. You wrote it down and you signed it, and I nailed it to the door.

            PRIOR ^
            (over her)
            I said Tuesday if the boat came, and the boat didn't come, and nobody nails a thing to a door in this wind.

            She turns away.

            THE ELDER KEEPER
            Nobody.

            He sits.

            THE ELDER KEEPER
            Nobody at all, and he said it out loud, to everyone on the jetty.

            DOLINA ^
            I heard him.

            Rain.
            """;

    @Test
    void dualDialogueStandsInTheTwoColumnsItPrintsIn(@TempDir Path home) throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            page.setViewportSize(1440, 1600);
            Ines ines = new Ines(page, product.url()).makeTheAccount().pasteScript(TWO_VOICES);
            assertPlacedAsPrinted(page, ines.savedText());

            DrawnLines.click(page, "came, and the boat");
            page.keyboard().type("never ");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("End");
            page.keyboard().type("at all ");
            ines.awaitSaved();
            assertThat(ines.savedText()).contains("if the boat never came", "nobody nails at all a thing");
            assertPlacedAsPrinted(page, ines.savedText());

            page.keyboard().press("Control+Alt+p");
            assertThat(page.locator("[data-view]")).hasText("Strip, 100 %");
            assertPlacedAsPrinted(page, ines.savedText());
        }
    }

    private static final String NOTED = """
            Title: Salt

            EXT. JETTY - DAWN

            A boat comes in. [[From where, if the mainland is fogged in?]] It has *no* lights.

            [[A note that stands alone between two paragraphs, and is rather longer than one line of print is wide.]]

            The boat ties up.

            # Act two

            = They go out to the jetty.

            [[Is it still night?]]

            INT. HUT - NIGHT

            Rain.
            """;

    @Test
    void whatIsNotPrintedIsFoldedToMarksThatOpen(@TempDir Path home) throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            page.setViewportSize(1440, 1600);
            String script = NOTED.replace("Title: Salt\n\n", "");
            Ines ines = new Ines(page, product.url()).makeTheAccount().pasteScript(script);
            assertPlacedAsPrinted(page, script);
            assertThat(page.locator(".sp-folded")).hasCount(4);

            page.mouse()
                    .click(markAt(page, ".sp-folded.sp-synopsis", "x"), markAt(page, ".sp-folded.sp-synopsis", "y"));
            assertThat(page.locator(
                            ".cm-line.sp-open", new Page.LocatorOptions().setHasText("= They go out to the jetty.")))
                    .isVisible();
            assertThat(page.locator(".sp-folded")).hasCount(1);
            page.keyboard().press("End");
            page.keyboard().type(" At last.");
            ines.awaitSaved();
            page.keyboard().press("Control+Home");
            assertPlacedAsPrinted(page, ines.savedText());
            assertThat(ines.savedText()).contains("= They go out to the jetty. At last.\n");

            DrawnLines.click(page, "The boat ties");
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".cm-line.sp-open.sp-note")).hasCount(1);
        }
    }

    @Test
    void aScriptIsOnThePaperThatItsWritersChoose(@TempDir Path home) throws IOException {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            page.setViewportSize(1440, 3600);
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.pasteScript(NOTED + "\nThe tide turns.\n".repeat(60));
            page.waitForCondition(() -> DrawnLines.sheets(page).equals(List.of(66.0, 66.0)));
            Page other = page.context().newPage();
            other.setViewportSize(1440, 3600);
            other.navigate(page.url());
            other.locator(".cm-content").waitFor();
            other.waitForCondition(() -> DrawnLines.sheets(other).equals(List.of(66.0, 66.0)));

            page.locator("[data-view-menu] > summary").click();
            page.getByLabel("A4, for everybody").check();
            page.waitForCondition(() -> DrawnLines.sheets(page).equals(List.of(70.2, 70.2)));
            other.waitForCondition(() -> DrawnLines.sheets(other).equals(List.of(70.2, 70.2)));
            assertThat(other.getByLabel("A4, for everybody")).isChecked();

            page.navigate(page.url() + "/export");
            assertThat(page.getByLabel("A4", new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
        }
    }

    private static double markAt(Page page, String line, String axis) {
        return Double.parseDouble(page.evaluate("""
                        ([line, axis]) => {
                          const found = document.querySelector(line)
                          const { left, top } = found.getBoundingClientRect()
                          const up = parseFloat(getComputedStyle(found, '::after').top)
                          return `${axis === 'x' ? left - 30 : top + up + 6}`
                        }
                        """, List.of(line, axis)).toString());
    }

    private static void assertPlacedAsPrinted(Page page, String script) {
        List<DrawnLines.Placed> printed = DrawnLines.printed(script, PageSize.LETTER);
        page.waitForCondition(() -> printed.equals(DrawnLines.drawn(page)));
    }

    private static void assertAsPrinted(Page page, String script, String edge) {
        page.waitForCondition(() -> List.of(edge).equals(page.evaluate(EDGES)));
        assertThat(breaksOf(page)).isEqualTo(printed(script));
    }

    private static List<String> breaksOf(Page page) {
        List<String> rows = new ArrayList<>();
        for (Object row : (List<?>) page.evaluate(ROWS)) {
            rows.add(plain(row.toString()));
        }
        return rows;
    }

    private static List<String> printed(String script) {
        return Pagination.paginate(Fountain.parse(script), PageSize.LETTER).pages().stream()
                .flatMap(printed -> printed.lines().stream())
                .filter(line -> line.row() >= 0 && line.element() >= 0)
                .map(Line::text)
                .map(text -> plain(text.replace(" (CONT'D)", "")))
                .toList();
    }

    private static String plain(String row) {
        return row.replaceAll("[*_]", "").strip().toUpperCase(Locale.ROOT);
    }
}
