package org.draftroom.screenplay.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;

class DualLinesPropertyTest {

    private static final String[] PIECES = {
        "ANA\nYes.",
        "ANA ^\nYes.",
        "BO^\n(low)\nNo.",
        "~la",
        "[[note]]",
        "/* out */",
        "Rain.",
        "# Act",
        "\n",
        "[[two\n  \nlines]]",
        "CUT TO:"
    };

    /** Read by lines, a script has the dual dialogues that its elements have. */
    @Property(tries = 20_000, seed = "41")
    void linesStandWhereTheirElementsDo(@ForAll("speeches") String text) {
        FountainDocument document = FountainDocument.open(text);
        List<Integer> starts = starts(text);
        for (Element element : document.screenplay().elements()) {
            if (element.type().isPrinted()) {
                int line = starts.indexOf(element.from());
                assertThat(side(document, line)).as(text + " at " + line).isEqualTo(element.dual());
            }
        }
    }

    @Provide
    Arbitrary<String> speeches() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> ends = Arbitraries.of("\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\n  \n");
        return pieces.list()
                .ofMaxSize(9)
                .flatMap(list -> ends.list().ofSize(list.size()).map(ended -> {
                    StringBuilder text = new StringBuilder("\n");
                    for (int i = 0; i < list.size(); i++) {
                        text.append(list.get(i)).append(ended.get(i));
                    }
                    return text.toString();
                }));
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }

    private static Dual side(FountainDocument document, int line) {
        int[] dual = document.dual(line);
        if (dual.length == 0 || line >= dual[1] && line < dual[2]) {
            return Dual.NONE;
        }
        return line < dual[1] ? Dual.LEFT : Dual.RIGHT;
    }
}
