package org.draftroom.evaluation.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bin/evaluate critique says and writes. */
class EvaluateCritiqueTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void withoutAModelItSaysSoAndLeavesTheReportAlone() throws Exception {
        Path report = Files.writeString(folder.resolve("report.md"), "as it was");
        run("--host", "http://127.0.0.1:1", "--report", report.toString());
        assertThat(said()).startsWith("not measured: ").contains("Ollama").hasLineCount(1);
        assertThat(report).hasContent("as it was");
    }

    @Test
    void aHostWithoutTheModelIsNotMeasuredEither() throws Exception {
        try (OllamaTwin twin = OllamaTwin.start()) {
            twin.shelf().remove("gemma4:12b");
            run(
                    "--host",
                    twin.url().toString(),
                    "--report",
                    folder.resolve("report.md").toString());
        }
        assertThat(said()).startsWith("not measured: gemma4:12b isn't on ");
        assertThat(folder.resolve("report.md")).doesNotExist();
    }

    @Test
    void figuresGoBetweenTheMarksOfTheReportAndTheRestStays() throws Exception {
        Path report = Files.writeString(
                folder.resolve("report.md"),
                "Before.\n\n<!-- figures begin: written by bin/evaluate -->\n\nNot measured.\n\n<!-- figures end -->\n\nAfter.\n");
        try (OllamaTwin twin = OllamaTwin.start()) {
            twin.always(new DoubleCritics(PairSet.load()).perfect());
            run(
                    "--host",
                    twin.url().toString(),
                    "--only",
                    "voices",
                    "--answers",
                    folder.resolve("answers").toString(),
                    "--report",
                    report.toString());
        }
        assertThat(Files.readString(report))
                .startsWith("Before.\n\n")
                .endsWith("\n\nAfter.\n")
                .doesNotContain("Not measured.")
                .contains("8 pairs, gemma4:12b")
                .contains("| Planted flaw among the first three notes | ≥ 50 % | 8 of 8 (100.0 %, 68–100 %) | met |");
        assertThat(said()).contains("| Voices alike | 8 of 8");
    }

    @Test
    void aModelThatGoesAwayStopsTheRunWithoutAFigure() throws Exception {
        try (OllamaTwin twin = OllamaTwin.start()) {
            var critic = new DoubleCritics(PairSet.load()).perfect();
            twin.always(asked -> twin.chats().size() > 9
                    ? Behaviours.status(500, "model runner has unexpectedly stopped")
                    : critic.apply(asked));
            run(
                    "--host",
                    twin.url().toString(),
                    "--answers",
                    folder.resolve("answers").toString(),
                    "--report",
                    folder.resolve("report.md").toString());
        }
        assertThat(said()).contains("stopped before the end: ").contains("goes on from what is kept");
        assertThat(folder.resolve("report.md")).doesNotExist();
        assertThat(folder.resolve("answers")).isNotEmptyDirectory();
    }

    private void run(String... arguments) throws Exception {
        EvaluateCritique.run(new PrintStream(said, true, StandardCharsets.UTF_8), line -> {}, arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
