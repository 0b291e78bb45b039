package org.draftroom.evaluation.storyboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.ProductEye.Look;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateStoryboardsTest {

    private static final List<LabelledPanel> PANELS = Plans.all().stream()
            .limit(40)
            .map(plan -> new LabelledPanel(plan.name(), new byte[0], plan.truth()))
            .toList();

    private static PanelFigures figures(Eye eye) {
        return PanelFigures.of(PANELS, eye, line -> {});
    }

    private static Look look(PanelReading reading) {
        return new Look(Optional.of(reading), Optional.of(reading), true);
    }

    @Test
    void whoeverSeesEverythingIsAlwaysRight() {
        PanelFigures figures = figures(panel -> look(panel.truth()));
        assertThat(figures.right(answer -> true).value()).isEqualTo(1);
        assertThat(figures.abstained(answer -> true).hits()).isZero();
        assertThat(figures.sides().kept()).isEqualTo(figures.sides().said()).isPositive();
        assertThat(new PanelReport(figures).markdown()).contains("met", "| size | 40 of 40", "| figures, facing |");
    }

    @Test
    void whoeverSaysNothingIsNeverWrong() {
        PanelFigures figures = figures(panel -> new Look(Optional.empty(), Optional.empty(), false));
        assertThat(figures.right(answer -> true).words()).isEqualTo("none");
        assertThat(figures.abstained(answer -> true).value()).isEqualTo(1);
        assertThat(figures.valid()).isZero();
    }

    @Test
    void mistakesAndDoubtsAreCounted() {
        PanelFigures figures = figures(panel -> look(panel.truth()
                .with(PanelField.SETTING, Seen.likely(Setting.BOTH))
                .with(PanelField.SIZE, Seen.<ShotSize>unsure())));
        assertThat(figures.right(answer -> answer.field().equals("setting")).hits())
                .isZero();
        assertThat(figures.abstained(answer -> answer.field().equals("size")).value())
                .isEqualTo(1);
        assertThat(figures.rightWhen(org.draftroom.storyboards.reading.Confidence.LIKELY)
                        .value())
                .isZero();
        assertThat(figures.rightWhen(org.draftroom.storyboards.reading.Confidence.SURE)
                        .value())
                .isEqualTo(1);
    }

    @Test
    void aFolderOfOnesOwnIsReadWithItsLabels(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.png"), Draughtsman.file(Plans.all().get(0)));
        Files.writeString(
                folder.resolve("a.json"),
                "{\"size\": \"wide\", \"figures\": [{\"name\": \"MAYA\", \"facing\": \"left\"}], \"props\": [\"key\"]}");
        LabelledFolder own = LabelledFolder.of(folder);
        assertThat(own.panels()).singleElement().satisfies(panel -> {
            assertThat(panel.truth().size().is(ShotSize.WIDE)).isTrue();
            assertThat(panel.truth().setting().isUnsure()).isTrue();
        });
        assertThat(own.people().name("maya")).contains("MAYA");
        Files.writeString(folder.resolve("a.json"), "{\"size\": \"huge\"}");
        assertThatThrownBy(() -> LabelledFolder.of(folder))
                .hasMessageContaining("“huge”")
                .hasMessageContaining("medium");
    }

    @Test
    void withoutAModelNothingIsMeasured(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path report = folder.resolve("report.md");
        EvaluateStoryboards.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                line -> {},
                "--host",
                "http://127.0.0.1:9",
                "--report",
                report.toString());
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("not measured: ");
        assertThat(report).doesNotExist();
    }
}
