package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PDF files in the shapes of other programs, read back and held against the script that was printed. */
class ForeignPdfTest {

    private static final double LEAST = 99.5;
    private static final List<String> SOME =
            List.of("half-a-light-minute", "the-quiet-carriage", "le-poids-du-pain", "room-twelve");
    private static final List<String> ALL = List.of(
            "half-a-light-minute",
            "the-quiet-carriage",
            "le-poids-du-pain",
            "room-twelve",
            "snail-mail",
            "la-derniere-seance",
            "la-hora-de-la-siesta",
            "der-letzte-automat",
            "the-swimming-lesson",
            "wrong-number");
    private static final String PAIR = """
            INT. ROOM - DAY

            Anna and Ben look at each other.

            ANNA
            I am not going to wait.

            BEN ^
            We have to leave now, or never.

            They don't move.
            """;

    @ParameterizedTest
    @EnumSource(House.class)
    void aHousesScriptsComeBack(House house, TestReporter reporter) throws Exception {
        assertComeBack(ALL, house.style(), house.name(), reporter);
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aFeatureComesBack(House house, TestReporter reporter) throws Exception {
        Likeness likeness = likeness(Corpus.text("corpus/Big-Fish.fountain"), house.style());
        reporter.publishEntry(house.name(), figures(likeness));
        assertThat(least(likeness)).as(likeness.said()).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @EnumSource(Extra.class)
    void whatStandsAroundTheTextStaysOut(Extra extra, TestReporter reporter) throws Exception {
        assertComeBack(SOME, extra.in(House.CELTX), extra.name(), reporter);
        assertComeBack(SOME, extra.in(House.WORD_TEMPLATE), extra.name(), reporter);
    }

    @Test
    void russianComesBack(TestReporter reporter) throws Exception {
        HouseStyle style = House.WRITER_DUET.style();
        style.more = "(ДАЛЕЕ)";
        style.goesOn = "(ПРОД.)";
        assertComeBack(List.of("klyuch-pod-kovrikom", "nochnoy-parom"), style, "russian", reporter);
    }

    /** Such headings count as page numbers do. */
    @ParameterizedTest
    @EnumSource(House.class)
    void aNumberedHeadingOnTopOfEveryPageIsNoPageNumber(House house) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            text.append("INT. ROOM " + i + " - DAY\n\nSomebody waits" + " and waits".repeat(i))
                    .append(".\n\nANNA\nI won't wait.\n\n===\n\n");
        }
        for (Extra side : List.of(Extra.NUMBERS_LEFT, Extra.NUMBERS_RIGHT, Extra.NUMBERS_ON_BOTH_SIDES)) {
            assertComesBack(text.toString(), side.in(house));
        }
    }

    @ParameterizedTest
    @EnumSource(value = House.class, mode = EnumSource.Mode.EXCLUDE, names = "SCREENPLAIN")
    void aShortScriptWithTwoWhoSpeakAtOnceIsNoSitcom(House house) throws Exception {
        assertComesBack(PAIR, house.style());
        assertComesBack(PAIR + "\nANNA\nNo.\n", house.style());
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void theTitlePageComesBack(House house) throws Exception {
        String title = """
                Title: The Pier
                Credit: une scène de
                Author: A. Writer
                Source: Based on a true pier
                Contact:
                    Somebody
                    1 Pier Road
                Draft date: 3 November 2026

                """;
        Screenplay script = Fountain.parse(title + PAIR);
        assertThat(PdfReading.read(ForeignPress.print(script, house.style())).fountain())
                .startsWith(title + "INT. ROOM");
    }

    private static void assertComesBack(String text, HouseStyle style) throws Exception {
        Likeness likeness = likeness(text, style);
        assertThat(likeness.differences()).as(likeness.said()).isEmpty();
    }

    private static void assertComeBack(List<String> names, HouseStyle style, String what, TestReporter reporter)
            throws Exception {
        int wanted = 0;
        int found = 0;
        int common = 0;
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Likeness likeness = likeness(script(name), style);
            wanted += likeness.wanted();
            found += likeness.found();
            common += likeness.common();
            likeness.differences().forEach(difference -> differences.add(name + " " + difference));
        }
        Likeness all = new Likeness(wanted, found, common, differences);
        reporter.publishEntry(what, figures(all));
        assertThat(least(all)).as(all.said()).isGreaterThanOrEqualTo(LEAST);
    }

    private static double least(Likeness likeness) {
        return Math.min(likeness.recall(), likeness.precision());
    }

    private static String figures(Likeness likeness) {
        return String.format(Locale.ROOT, "%d %.2f %.2f", likeness.wanted(), likeness.recall(), likeness.precision());
    }

    private static String script(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/scripts", name + ".fountain"));
    }

    /** Where a house prints both sides of a dual dialogue one after the other, that is what is wanted. */
    private static Likeness likeness(String text, HouseStyle style) throws Exception {
        Screenplay script = Fountain.parse(style.sequentialDuals ? text.replaceAll("(?m) \\^$", "") : text);
        Screenplay wanted = style.isNumbered() ? SceneNumbering.complete(script) : script;
        Screenplay found = Fountain.parse(
                PdfReading.read(ForeignPress.print(script, style)).fountain());
        return Likeness.ofWords(wanted, found);
    }
}
