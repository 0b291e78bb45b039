package org.draftroom.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.draftroom.screenplay.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("src/main/resources/sample/the-lighthouse-keepers-sum.fountain");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private Path sum;
    private Path ferry;

    @BeforeEach
    void twoScripts() throws IOException {
        sum = Files.copy(SAMPLE, folder.resolve("sum.fountain"));
        ferry = Files.copy(Path.of("src/test/resources/scripts/nochnoy-parom.fountain"), folder.resolve("паром.txt"));
    }

    @Test
    void oneScriptGoesToStandardOutput() throws IOException {
        assertThat(run("convert", sum, "--to", "fountain")).isZero();
        assertThat(text(out)).isEqualTo(Files.readString(SAMPLE));
        assertThat(text(messages)).isEmpty();
    }

    @Test
    void jsonHasTheElements() throws IOException {
        assertThat(run("convert", ferry, "--to", "json")).isZero();
        JsonNode elements = new ObjectMapper().readTree(text(out)).get("elements");
        assertThat(elements)
                .anySatisfy(element -> assertThat(element.path("text").asText()).isEqualTo("ИНТ. ЗАЛ ОЖИДАНИЯ - НОЧЬ"));
    }

    @Test
    void pdfHasAPageForEachListed() throws IOException {
        Path pdf = folder.resolve("new folder/sum.pdf");
        assertThat(run("convert", sum, "--to", "pdf", "-o", pdf)).isZero();
        assertThat(run("pages", sum)).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1 + lines().size());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CLOCK.instant());
        }
        assertThat(lines()).allMatch(line -> line.matches("\\d+\t\\S.*"));
        assertThat(lines().get(0)).startsWith("1\t");
    }

    @Test
    void finalDraftAndBackIsTheSameScript() {
        Path fdx = folder.resolve("ferry.anything");
        run("convert", ferry, "--to", "fdx", "-o", fdx);
        run("convert", ferry, "--to", "json");
        String before = body();
        out.reset();
        assertThat(run("convert", fdx, "--to", "json")).isZero();
        assertThat(body()).isNotEmpty().isEqualTo(before);
    }

    @Test
    void aFinalDraftDocumentIsItselfAgainAndTakesWhatChanged() throws IOException {
        Path document = Path.of("src/test/resources/fdx/low-tide.fdx");
        Path again = folder.resolve("again.fdx");
        assertThat(run("convert", document, "--to", "fdx", "-o", again)).isZero();
        assertThat(again).hasSameBinaryContentAs(document);

        Path text = folder.resolve("low-tide.fountain");
        run("convert", document, "--to", "fountain", "-o", text);
        Files.writeString(text, Files.readString(text).replace("Lamps go out", "Lights go out"));
        Path changed = folder.resolve("changed.fdx");
        assertThat(run("convert", text, "--to", "fdx", "--onto", document, "-o", changed))
                .isZero();
        assertThat(changed)
                .hasContent(Files.readString(document)
                        .replace("Lamps go out", "Lights go out")
                        .replace("246,251", "247,252"));
    }

    @Test
    void onlyAFinalDraftDocumentIsWrittenInto() {
        assertThat(run("convert", sum, "--to", "fdx", "--onto", ferry)).isEqualTo(2);
        assertThat(text(messages)).contains("no Final Draft document");
        assertThat(run("convert", sum, "--to", "pdf", "--onto", ferry)).isEqualTo(2);
        assertThat(text(messages)).contains("--onto is for one script at a time, with --to fdx.");
    }

    @Test
    void severalScriptsAreWrittenBesideTheirOriginalsOrIntoAFolder() {
        assertThat(run("convert", sum, ferry, "--to", "fdx")).isZero();
        assertThat(folder.resolve("sum.fdx")).exists();
        assertThat(folder.resolve("паром.fdx")).exists();
        Path elsewhere = folder.resolve("made/here");
        assertThat(run("convert", sum, ferry, "--to", "json", "--out", elsewhere))
                .isZero();
        assertThat(elsewhere.resolve("sum.json")).exists();
        assertThat(elsewhere.resolve("паром.json")).exists();
        assertThat(run("convert", sum, "--to", "text", "--out", elsewhere)).isZero();
        assertThat(elsewhere.resolve("sum.txt")).content().contains("\f" + " ".repeat(70) + "2.\n\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aWrongFileGetsALineAndTheOthersAreConverted() throws IOException {
        Path picture = Files.write(folder.resolve("page.fdx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        Path missing = folder.resolve("missing.fountain");
        Path broken = Files.writeString(folder.resolve("broken.fdx"), "<?xml version='1.0'?><FinalDraft><Content>");
        assertThat(run("convert", picture, missing, folder, broken, sum, "--to", "pdf"))
                .isEqualTo(2);
        assertThat(text(messages).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith(picture + ": This is a picture."))
                .contains(missing + ": There is no " + missing + ".")
                .anyMatch(line -> line.startsWith(folder + ": This is a folder."))
                .anyMatch(line -> line.startsWith(broken + ": "));
        assertThat(folder.resolve("sum.pdf")).exists();
        assertThat(folder.resolve("broken.pdf")).doesNotExist();
    }

    @Test
    void anOriginalIsNeverWrittenOver() throws IOException {
        assertThat(run("convert", sum, "--to", "fountain", "-o", sum)).isEqualTo(2);
        assertThat(text(messages)).contains("written over itself");
        assertThat(sum).hasSameTextualContentAs(SAMPLE);
    }

    @Test
    void noResultIsWrittenOverByAnother() throws IOException {
        Path twin = Files.copy(ferry, folder.resolve("sum.txt"));
        Path made = Files.createDirectory(folder.resolve("made"));
        assertThat(run("convert", sum, twin, "--to", "fountain", "-o", made)).isEqualTo(2);
        assertThat(text(messages)).startsWith(twin + ": Another result has already become");
        assertThat(made.resolve("sum.fountain")).hasSameTextualContentAs(SAMPLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convert a.fountain --to docx | There is no format 'docx'. There are: pdf, fdx, fountain, html, json, text
            convert a.fountain           | Missing required option: '--to=FORMAT'
            convert --to pdf             | Missing required parameter: 'IN'
            pages                        | Missing required parameter: 'IN'
            print a.fountain             | 'print'
            """)
    void wrongArgumentsGetOneLine(String arguments, String message) {
        assertThat(run((Object[]) arguments.split(" "))).isEqualTo(2);
        assertThat(text(messages).lines()).singleElement().asString().contains(message);
    }

    @Test
    void statisticsAreTablesOrALineOfJsonAFile() throws IOException {
        assertThat(run("statistics", sum)).isZero();
        assertThat(text(out))
                .startsWith("The Lighthouse Keeper's Sum\n\n  Length        14 pages (14), 21 scenes, ")
                .contains("\nPlaces\n", "\nSpeaking parts\n", "\nWho talks with whom\n", "\nScenes\n");
        out.reset();
        assertThat(run("statistics", "--json", sum, ferry)).isZero();
        assertThat(lines()).hasSize(2);
        JsonNode figures = new ObjectMapper().readTree(lines().get(0));
        assertThat(figures.get("scenes")).hasSize(figures.get("scene_count").asInt());
        assertThat(figures.get("parts").get(0).get("name").asText()).isEqualTo("PELL");
    }

    @Test
    void helpNamesCommandsAndFormats() {
        for (String arguments : List.of("help", "--help", "help convert", "convert --help", "pages -h")) {
            assertThat(run((Object[]) arguments.split(" "))).isZero();
        }
        assertThat(text(out)).contains("convert", "pages", "statistics");
        assertThat(text(messages)).isEmpty();
        for (Format format : Format.values()) {
            assertThat(text(out)).contains(format.code());
        }
    }

    /** The cue repeated above a speech that goes on is listed; the mark behind it doesn't count here. */
    @Test
    void bigFishIsListedAsFinalDraftPrintedIt() throws IOException {
        assertThat(run("pages", Corpus.file("corpus/final-draft-11/big-fish.source.fountain")))
                .isZero();
        JsonNode printed = new ObjectMapper()
                .readTree(Corpus.text("corpus/final-draft-11/big-fish.pdf-pages.json"))
                .get("pages");
        List<String> listed = lines();
        assertThat(listed).hasSize(127);
        for (int i = 0; i < 127; i++) {
            assertThat(plain(listed.get(i))).isEqualTo((i + 1) + " " + firstLine(printed.get(i + 1)));
        }
    }

    private static String firstLine(JsonNode page) {
        return Stream.of(page.get("text").asText().split("\n"))
                .filter(line -> !line.matches("\\d+\\.|\\(MORE\\)|\\s*"))
                .map(CommandsTest::plain)
                .findFirst()
                .orElse("");
    }

    private static String plain(String line) {
        return line.replace("(CONT'D)", "").replaceAll("\\s+", " ").strip();
    }

    private int run(Object... arguments) {
        return Commands.run(
                out, messages, CLOCK, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String body() {
        return text(out).replaceAll("\\{\"type\":\"title_page\"[^}]*},", "");
    }

    private List<String> lines() {
        return text(out).lines().toList();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
