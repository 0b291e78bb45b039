package org.draftroom.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintOptionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private Path tide;

    @BeforeEach
    void aScript() throws IOException {
        tide = Files.writeString(folder.resolve("tide.fountain"), """
                Title: Low Tide

                INT. BOATHOUSE - DUSK

                Rain. [[How much?]]

                ===

                EXT. JETTY - NIGHT

                ADA
                Go.
                """);
    }

    @Test
    void everyOptionReachesTheFile() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.fountain"), Files.readString(tide).replace("Go.", "Stay."));
        String text = pdf(
                "--paper",
                "A4",
                "--scene-numbers",
                "left",
                "--number-scenes",
                "--header",
                "{title}",
                "--notes",
                "--revised-since",
                before,
                "--revision",
                "pink",
                "--watermark",
                "Ana",
                "--scenes",
                "2",
                "--character",
                "ada");
        assertThat(text).contains("Low Tide", "Pink Rev. 2026-11-24", "2 EXT. JETTY - NIGHT", "Go.");
        assertThat(text.replaceAll("\\s", "")).contains("AnaAna");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(Math.round(document.getPage(0).getMediaBox().getHeight()))
                    .isEqualTo(842);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void withoutOptionsTheFileIsAsEver() throws IOException {
        assertThat(pdf()).contains("Low Tide", "INT. BOATHOUSE", "EXT. JETTY").doesNotContain("Notes", "Rev.");
    }

    @Test
    void aFinalDraftDocumentHasTheMarksOfARevision() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.fountain"), Files.readString(tide).replace("Go.", "Stay."));
        assertThat(run("convert", tide, "--to", "fdx", "--revised-since", before, "--revision", "pink"))
                .isZero();
        assertThat(text(out)).contains("<Text RevisionID=\"1\">Go.</Text>", "Name=\"Pink Rev.\"");
    }

    @Test
    void severalReadersGetAFileEach() {
        assertThat(run("convert", tide, "--to", "pdf", "--watermark", "Ana", "--watermark", "B/o"))
                .isZero();
        assertThat(folder.resolve("tide - Ana.pdf")).exists();
        assertThat(folder.resolve("tide - B o.pdf")).exists();
        assertThat(run(
                        "convert",
                        tide,
                        "--to",
                        "pdf",
                        "--watermark",
                        "A:",
                        "--watermark",
                        "A?",
                        "-o",
                        folder.resolve("x")))
                .isEqualTo(2);
        assertThat(text(messages)).contains("Another result has already become");
    }

    @Test
    void htmlIsOnePage() {
        assertThat(run("convert", tide, "--to", "html")).isZero();
        assertThat(text(out)).startsWith("<!DOCTYPE html>").contains("<h1>Low Tide</h1>");
    }

    @Test
    void textAndTheListOfPagesKnowThePaper() {
        String action = "Rain.\n\n".repeat(28);
        tide = write(action);
        assertThat(run("pages", tide)).isZero();
        assertThat(text(out).lines()).hasSize(2);
        out.reset();
        assertThat(run("pages", tide, "--paper", "a4")).isZero();
        assertThat(text(out).lines()).hasSize(1);
        out.reset();
        assertThat(run("convert", tide, "--to", "text", "--paper", "a4")).isZero();
        assertThat(text(out)).doesNotContain("\f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to fdx --notes                     | --notes means nothing for fdx.
            --to html --paper a4                 | --paper means nothing for html.
            --to text --scenes 1                 | --scenes means nothing for text.
            --to json --watermark Ana            | --watermark means nothing for json.
            --to pdf --paper legal               | expected one of
            --to pdf --revision blue             | --revision needs --revised-since.
            --to pdf --scene-numbers above       | expected one of
            --to pdf --revised-since nothing.txt | nothing.txt: There is no nothing.txt.
            --to pdf --scenes 9                  | tide.fountain: There is no scene 9 in this script.
            --to pdf --character Bo              | tide.fountain: Nobody called Bo speaks in a scene of this script.
            """)
    void whatCannotBeIsSaidInOneLine(String options, String message) {
        Object[] arguments = Stream.concat(Stream.of("convert", tide), Stream.of(options.split(" ")))
                .toArray();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(text(messages).lines()).singleElement().asString().contains(message);
        assertThat(text(out)).isEmpty();
    }

    private Path write(String script) {
        try {
            return Files.writeString(folder.resolve("long.fountain"), script);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pdf(Object... options) throws IOException {
        out.reset();
        Object[] arguments = Stream.concat(Stream.of("convert", tide, "--to", "pdf"), Stream.of(options))
                .toArray();
        assertThat(run(arguments)).as(text(messages)).isZero();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll(" +", " ");
        }
    }

    private int run(Object... arguments) {
        return Commands.run(
                out, messages, CLOCK, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
