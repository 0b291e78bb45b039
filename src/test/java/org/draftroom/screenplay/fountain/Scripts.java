package org.draftroom.screenplay.fountain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated scripts: every marker, in any order, well formed and not. */
public final class Scripts {

    private static final String[] PIECES = {
        "INT. HUT - DAY",
        "ext jetty",
        ".FORCED",
        "...",
        "MARGOT",
        "МАРГО (V.O.)",
        "@mcAvoy",
        "BO ^",
        "Not today.",
        "(low)",
        "~la la",
        "CUT TO:",
        "> OVER",
        "> END <",
        "===",
        "# Act",
        "= They meet",
        "[[",
        "]]",
        "[[note]]",
        "/*",
        "*/",
        "/* out */",
        "*",
        "**",
        "_",
        "\\*",
        "#12A#",
        "!",
        "Title: Low",
        "Author:",
        "    more",
        "\t",
        " ",
        "  ",
        "黒澤",
        "\ud83c\udfac",
        "\ud83c",
        "\u0000",
        "\ufeff",
        "snake_case",
        "*a **b** c*",
        ".",
        "ИНТ. КУХНЯ",
        "'"
    };
    private static final String[] ENDS = {"\n", "\n\n", "\n  \n", "\n", "\n\n\n", "\r\n", "\r", "", " "};

    private Scripts() {}

    public static Arbitrary<String> any() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
        Arbitrary<String> line =
                net.jqwik.api.Combinators.combine(piece, Arbitraries.of(ENDS)).as(String::concat);
        return line.list().ofMaxSize(24).map(lines -> String.join("", lines));
    }
}
