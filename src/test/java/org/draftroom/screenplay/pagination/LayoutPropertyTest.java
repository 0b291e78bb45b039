package org.draftroom.screenplay.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.FountainDocument;

/** Pages that follow edits are those of the text laid out anew. */
class LayoutPropertyTest {

    private static final String[] PIECES = {
        "x", "\n", "\n\n", " and so they row on, and on.", "INT. HUT - DAY\n\n", "ADA\n", "===\n\n", "(low)\n",
                "CUT TO:\n\n",
        "BO ^\n", "Yes.  No.  ", "[[note]]\n\n", "/*", "*/", "# Act\n\n", "They row. ", "Format: multicam\n\n", "*"
    };

    @Property(tries = 400, seed = "21")
    void editsGiveWhatLayingOutAnewGives(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Random random = new Random(seed);
        String text = script(random);
        FountainDocument document = FountainDocument.open(text);
        PageSize size = random.nextBoolean() ? PageSize.LETTER : PageSize.A4;
        Layout layout = Layout.of(document.screenplay(), size);
        for (int edit = 0; edit < 12; edit++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + (random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(3)));
            String inserted = random.nextInt(5) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
            document.replace(from, to, inserted);
            text = text.substring(0, from) + inserted + text.substring(to);
            Screenplay edited = document.screenplay();
            layout = layout.with(edited);
            assertThat(layout.pages())
                    .as("after edit %d of %d", edit, seed)
                    .isEqualTo(Pagination.paginate(anew(text), size));
        }
    }

    private static Screenplay anew(String text) {
        return FountainDocument.open(text).screenplay();
    }

    /** A script of a few pages: each speech and paragraph of some length. */
    private static String script(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "Title: Low\n\n" : "");
        int scenes = 3 + random.nextInt(12);
        for (int scene = 0; scene < scenes; scene++) {
            text.append("EXT. JETTY - DAY\n\n");
            for (int i = random.nextInt(8); i >= 0; i--) {
                String sentences = "The boat turns in the wind and the rope runs out.  ".repeat(1 + random.nextInt(9));
                text.append(
                        random.nextBoolean()
                                ? sentences
                                : (random.nextBoolean() ? "ADA\n" : "BO (V.O.)\n") + sentences);
                text.append("\n\n");
            }
        }
        return text.toString();
    }
}
