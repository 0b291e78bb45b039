package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break the checks or to keep them busy. */
class HostileScriptsTest {

    private static final int SIZE = 2_000_000;

    private static final int SHORT = 300_000;

    private static final String[] PIECES = {
        "INT. HUT - DAY",
        "EXT. HUT - NIGHT - CONTINUOUS #1#",
        "INT. HTU - 9:40 PM",
        "INT.",
        "INT. (",
        ".SHOT",
        "ANA",
        "AN",
        "ANA (V.O.)",
        "ANNA ^",
        "DR. ANA BELL",
        "ANA AND BO",
        "ANA'S VOICE",
        "'S VOICE",
        "@",
        "@ана",
        "АННА",
        "()",
        "(34)",
        "Ana (34), a diver, enters.",
        "Ana leaves.",
        "She goes out.",
        "He",
        "Ana is dead.",
        "ANA, ",
        "ANA is",
        "Ana is 41.",
        "I'm 29",
        "born in 1962",
        "her three sons",
        "of two",
        "Her two",
        "the twelve monitors",
        "the the",
        "the the the",
        "[[",
        "]]",
        "[[Ana exits]]",
        "[[check off]]",
        "[[check off: near_miss_name]]",
        "/*",
        "*/",
        "*",
        "**a*",
        "_",
        "- - -",
        "The clock says 9:40.",
        ":",
        "SUPER: 1962",
        "FLASHBACK TO:",
        "> FADE OUT.",
        "= why",
        "# Act",
        "(into phone)",
        "on the phone",
        "hangs up",
        "twenty-",
        "-",
        "'",
        "’s",
        "\ud83c",
        "\u0000",
        "黒澤",
        "ß",
        "İ",
        "1",
        "99999999999",
        "and",
        "all six of them",
        "forty years",
        "Forty years?",
        "two hundred and",
        "You were ten.",
        "the ninth of May",
        "May",
        "since 1962",
        "Exits.",
        "Both guards leave.",
        "GUARD #1",
        "FR. BELL",
        "a bag in each hand"
    };

    @Property(tries = 4000, seed = "21")
    void anyTextIsChecked(@ForAll("scripts") String text) {
        for (Finding finding : Checked.of(text).findings()) {
            assertThat(finding.from()).isBetween(0, finding.to());
            assertThat(finding.quote()).isNotEmpty().isEqualTo(text.substring(finding.from(), finding.to()));
            assertThat(finding.line()).isPositive();
            assertThat(finding.explanation()).isNotBlank();
            if (finding.fix() != null) {
                assertThat(finding.fix().apply(text)).isNotEqualTo(text);
            }
        }
    }

    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\n\n", " ", ", ", ". ", "\r\n", "\r", "\n  \n", "");
        return Combinators.combine(piece, end)
                .as(String::concat)
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANA\nx\n\n",
                "INT. X\n\n",
                "INT. X\n\nA\nb\n\n",
                "x ",
                "the ",
                "Ana leaves. ",
                "ANA\nI'm 29.\n\n",
                "[[",
                "/*\n",
                "*",
                "*a ",
                "a. . . . ",
                ". ",
                "(",
                "INT. - - ",
                "[[check off]]\n\n",
                "INT. X - DAY - CONTINUOUS\n\n= y\n\n",
                "two cups ",
                "one two three four five six seven eight ",
                "-",
                "a-",
                "ANA\n\n",
                "ANA, ",
                "\n",
                "Ana and ",
                "5 years ",
                "Five thousand. ",
                "all 5 of them, ",
                "5 cups, all 6. ",
                "May 5 ",
                "built in 1962 since 1961 ",
                "Exits.\n\n",
                "She leaves.\n\n",
                "The guards leave. ",
                "ANA\nHow many cups?\n\nBO\nTwo.\n\n",
                "ANA\nFifty years?\n\n",
                "ANA\nShe's 29. You were ten.\n\n"
            })
    void isCheckedInLinearTime(String piece) {
        String text = piece.repeat(SHORT / piece.length());
        within(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nx\n\n", "\n(into phone)\nthe phone\n\n", " (V.O.)\nI'm 12.\n\nINT. HUT - DAY\n\n"})
    void asManyNamesAsCuesAreCheckedInLinearTime(String speech) {
        StringBuilder text = new StringBuilder("INT. X - DAY\n\n");
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(name(i)).append(speech);
        }
        within(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {" - KITCHEN - DAY\n\nx\n\n", " leaves.\n\nHe stops.\n\n", ", 29, died in May 1962.\n\n"})
    void asManyPlacesAndPeopleAreCheckedInLinearTime(String line) {
        StringBuilder text = new StringBuilder("INT. X - DAY\n\n");
        for (int i = 0; text.length() < SHORT; i++) {
            text.append(name(i)).append("\nx\n\nEXT. ").append(name(i)).append(line);
        }
        within(text.toString());
    }

    /** A number as a name of letters. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("N");
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('A' + rest % 26));
        }
        return name.toString();
    }

    private static void within(String text) {
        Screenplay script = Fountain.parse(text);
        var pages = Pagination.paginate(script, PageSize.LETTER);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Checks.of(script, pages)).isNotNull();
        });
    }
}
