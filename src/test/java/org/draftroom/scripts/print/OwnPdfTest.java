package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.printed.PrintedScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own PDF files read back: what is printed comes back, and prints as it did. */
class OwnPdfTest {

    private static final String EVERY_CHOICE = "src/test/resources/scripts/half-a-light-minute.fountain";

    static Stream<Path> ownScripts() throws IOException {
        return Stream.of("src/main/resources/sample", "src/test/resources/scripts", "src/test/resources/screenplays")
                .flatMap(OwnPdfTest::scripts)
                .sorted();
    }

    private static Stream<Path> scripts(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".fountain")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("ownScripts")
    void anOwnScriptComesBackAndPrintsTheSame(Path file) throws Exception {
        comesBack(Files.readString(file), PageSize.LETTER);
    }

    @ParameterizedTest
    @MethodSource("org.draftroom.screenplay.Corpus#scripts")
    void aRealScriptComesBackAndPrintsTheSame(String name) throws Exception {
        comesBack(Corpus.text("corpus/" + name + ".fountain"), PageSize.LETTER);
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void paperMakesNoDifference(PageSize size) throws Exception {
        comesBack(Files.readString(Path.of(EVERY_CHOICE)), size);
    }

    /** What is printed around the text and behind it isn't the script's. */
    @ParameterizedTest
    @EnumSource(SceneNumbers.class)
    void headersNumbersNotesAndWatermarksStayOut(SceneNumbers numbers) throws Exception {
        String text = Files.readString(Path.of(EVERY_CHOICE));
        Printing all = Printing.USUAL
                .withSceneNumbers(numbers, false)
                .withHeader("{title} - {date}")
                .withNotes(true)
                .forReader("A. Reader");
        Screenplay found = Fountain.parse(PdfReading.read(Prints.of(text, all)).fountain());
        Likeness likeness = Likeness.exact(Fountain.parse(text), found);
        assertThat(likeness.differences()).as(likeness.said()).isEmpty();
    }

    /** Printed again by a program that drops the names of the parts, it is read by place alone. */
    @ParameterizedTest
    @MethodSource("ownScripts")
    void withoutItsTagsNearlyAllComesBack(Path file) throws Exception {
        String text = Files.readString(file);
        PrintedScript printed = new PdfPages(new ReadingLimits(60)).read(Prints.of(text));
        PrintedScript bare = new PrintedScript(printed.pages(), printed.outline(), List.of(), 0, false);
        Likeness likeness = Likeness.exact(
                Fountain.parse(text), Fountain.parse(bare.transcript().fountain()));
        assertThat(likeness.recall()).as(likeness.said()).isGreaterThanOrEqualTo(least(file, text));
    }

    /** What is sung stands where speeches stand, and the odd cases are odd. */
    private static double least(Path file, String text) {
        boolean odd = file.toString().contains("every-element");
        return odd ? 90 : text.contains("\n~") ? 93 : 99;
    }

    private static void comesBack(String text, PageSize size) throws Exception {
        Screenplay wanted = Fountain.parse(text);
        Screenplay found = Fountain.parse(
                PdfReading.read(Prints.of(text, Printing.USUAL.on(size))).fountain());
        Likeness likeness = Likeness.identical(wanted, found);
        assertThat(likeness.differences()).as(likeness.said()).isEmpty();
        assertThat(printed(Pagination.paginate(found, size))).isEqualTo(printed(Pagination.paginate(wanted, size)));
    }

    private static List<String> printed(Pages pages) {
        List<String> printed = new ArrayList<>(lines(pages.titlePage()));
        for (Page page : pages.pages()) {
            printed.add("page " + page.number());
            printed.addAll(lines(page.lines()));
        }
        return printed;
    }

    /** Where each line stands and what it says, with its styles; blank lines can't be seen. */
    private static List<String> lines(List<Line> lines) {
        List<String> shown = new ArrayList<>();
        for (Line line : lines) {
            if (!line.text().isBlank()) {
                StringBuilder text = new StringBuilder();
                line.runs()
                        .forEach(run -> run.text()
                                .chars()
                                .forEach(c ->
                                        text.append((char) c).append(c == ' ' || run.style() == 0 ? "" : run.style())));
                shown.add(line.row() + " " + line.left() + " " + text + " " + line.number());
            }
        }
        return shown;
    }
}
