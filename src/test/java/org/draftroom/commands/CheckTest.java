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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String SLIP = "INT. HUT - DAY\n\nAna opens the the door.\n\nANA\nRain.\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void findingsAreListedByLineAndAreNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("hut.fountain"), SLIP);
        assertThat(run("check", file)).isZero();
        assertThat(text(out)).isEqualTo(file + ":3: repeated_word: \"the\" stands twice in a row.\n");
    }

    @Test
    void jsonHasKindLineQuoteExplanationAndFix() throws IOException {
        Path file = Files.writeString(folder.resolve("hut.fountain"), SLIP);
        assertThat(run("check", file, "--json")).isZero();
        JsonNode finding = new ObjectMapper().readTree(text(out)).at("/findings/0");
        assertThat(finding.path("kind").asText()).isEqualTo("repeated_word");
        assertThat(finding.path("line").asInt()).isEqualTo(3);
        assertThat(finding.path("quote").asText()).isEqualTo("the the");
        assertThat(finding.path("explanation").asText()).isEqualTo("\"the\" stands twice in a row.");
        JsonNode change = finding.at("/fix/replacements/0");
        String mended = SLIP.substring(0, change.path("from").asInt())
                + change.path("text").asText()
                + SLIP.substring(change.path("to").asInt());
        assertThat(mended).contains("Ana opens the door.");
    }

    @Test
    void severalFilesAreAnArrayAndAWrongOneGetsALine() throws IOException {
        Path slip = Files.writeString(folder.resolve("slip.fountain"), SLIP);
        Path clean = Files.writeString(folder.resolve("clean.fountain"), "INT. HUT - DAY\n\nRain.\n");
        Path missing = folder.resolve("missing.fountain");
        assertThat(run("check", slip, missing, clean, "--json")).isEqualTo(2);
        JsonNode files = new ObjectMapper().readTree(text(out));
        assertThat(files).hasSize(2);
        assertThat(files.at("/0/file").asText()).isEqualTo(slip.toString());
        assertThat(files.at("/0/findings")).hasSize(1);
        assertThat(files.at("/1/findings")).isEmpty();
        assertThat(text(messages)).isEqualTo(missing + ": There is no " + missing + ".\n");
    }

    @Test
    void limitsCanBeGiven() throws IOException {
        Path file =
                Files.writeString(folder.resolve("long.fountain"), "INT. HUT - DAY\n\n" + "Rain falls. ".repeat(20));
        run("check", file);
        assertThat(text(out)).isEmpty();
        run("check", file, "--action-lines", "3");
        assertThat(text(out)).contains(":3: long_action: The paragraph has 4 printed lines;");
    }

    private int run(Object... arguments) {
        out.reset();
        return Commands.run(
                out,
                messages,
                Clock.systemUTC(),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
