package org.draftroom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer writes by elements, and never touches the mouse. */
class FlowStory {

    private static final String START = "Title: Sums\n\nFADE IN:";

    /** In the order of their keys, Alt+1 and so on. */
    private static final List<ElementType> KEYS = List.of(
            ElementType.SCENE_HEADING,
            ElementType.ACTION,
            ElementType.CHARACTER,
            ElementType.PARENTHETICAL,
            ElementType.DIALOGUE,
            ElementType.TRANSITION,
            ElementType.LYRICS,
            ElementType.CENTERED,
            ElementType.SECTION,
            ElementType.SYNOPSIS);

    @Test
    void threePagesOfTheSampleAreWrittenThroughKeysAlone(@TempDir Path home) throws IOException {
        Screenplay sample = Fountain.parse(
                Files.readString(Path.of("src/main/resources/sample/the-lighthouse-keepers-sum.fountain")));
        List<Element> elements = threePages(sample);
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            ines.importScript(Files.writeString(home.resolve("sums.fountain"), START));
            ines.follow("Open the script");
            ines.awaitSaved().goToTheEnd();

            elements.forEach(element -> write(element, sample.source(), page.keyboard()));

            ines.awaitSaved();
            String source = sample.source();
            assertThat(ines.savedText())
                    .isEqualTo(START + "\n\n"
                            + source.substring(
                                    elements.get(0).from(), last(elements).to()));
        }
    }

    @Test
    void aCharacterIsRenamedAndASceneMovedThroughKeysAlone(@TempDir Path home) {
        try (Product product = Product.start(home, Map.of());
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount().openTheSample();
            String before = ines.savedText();

            choose(page, "rename a character");
            page.getByLabel("New name").fill("Calder");
            page.keyboard().press("Enter");
            ines.awaitSaved();
            String renamed = ines.savedText();
            assertThat(renamed)
                    .contains("JOAN CALDER, 45", "\nCALDER\nThe sea?")
                    .doesNotContain("PELL", "Pell");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("EXT. THE SOUND"))
                    .focus();
            page.keyboard().press("Alt+ArrowDown");
            ines.awaitSaved();
            String moved = ines.savedText();
            assertThat(moved.indexOf("EXT. FENNET - JETTY")).isLessThan(moved.indexOf("EXT. THE SOUND"));
            assertThat(moved.lines().sorted())
                    .containsExactlyElementsOf(renamed.lines().sorted().toList());

            ines.script().focus();
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            ines.awaitSaved();
            assertThat(ines.savedText()).isEqualTo(before);
        }
    }

    private static void choose(Page page, String command) {
        page.keyboard().press("Control+k");
        page.keyboard().type(command);
        page.keyboard().press("Enter");
    }

    private static List<Element> threePages(Screenplay sample) {
        int end = Pagination.paginate(sample, PageSize.LETTER)
                .pages()
                .get(3)
                .lines()
                .get(0)
                .from();
        return sample.elements().stream().filter(element -> element.to() < end).toList();
    }

    private static Element last(List<Element> elements) {
        return elements.get(elements.size() - 1);
    }

    /** Behind the element before it, by the key of its kind, and in small letters what comes in capitals. */
    private static void write(Element element, String source, Keyboard keys) {
        keys.press("End");
        keys.press("Escape");
        keys.press("Enter");
        keys.press("Alt+" + (KEYS.indexOf(element.type()) + 1) % 10);
        String written = source.substring(element.from(), element.to());
        switch (element.type()) {
            case SCENE_HEADING, CHARACTER, TRANSITION -> keys.type(written.toLowerCase(Locale.ROOT));
            case PARENTHETICAL -> keys.type(written.substring(1, written.length() - 1));
            case LYRICS, CENTERED, SECTION, SYNOPSIS -> keys.type(element.text());
            default -> typeLines(written, keys);
        }
    }

    /** Shift+Enter is a new line of the same element. */
    private static void typeLines(String text, Keyboard keys) {
        String[] lines = text.split("\n");
        keys.type(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            keys.press("Shift+Enter");
            keys.type(lines[i]);
        }
    }
}
