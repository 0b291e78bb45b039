package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.draftroom.English;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.ollama.twin.PullPlan;
import org.draftroom.ollama.twin.PullPlans;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PullTest {

    private static final OllamaWords WORDS = English.words(OllamaWords.class);

    private final OllamaTwin twin = OllamaTwin.start();
    private final Pull pull =
            new Pull(new Wire(SettingsForTests.at(twin)), SettingsForTests.at(twin), Clock.systemUTC(), WORDS);
    private final List<Integer> permille = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    @BeforeEach
    void nothingThere() {
        twin.shelf().remove("gemma4:12b");
    }

    @AfterEach
    void close() {
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void addsUpThePartsAndEndsWithSuccess() {
        run(PullPlans.paced(Duration.ofMillis(20)));
        assertThat(twin.shelf().has("gemma4:12b")).isTrue();
        assertThat(permille).endsWith(1000).allMatch(value -> value >= 0 && value <= 1000);
        assertThat(words)
                .startsWith("Asking what there is to download")
                .endsWith("Checking what was downloaded", "Putting it in its place")
                .anyMatch(text -> text.matches("[0-9.]+ GB of 7\\.0 GB, [0-9.]+ GB a second, 1 second left"))
                .anyMatch(text -> text.startsWith("7.6 GB of 7.6 GB"));
    }

    @Test
    void onlySuccessIsSuccess() {
        assertThat(failure(PullPlans.withoutSuccess()).problem()).isEqualTo(Problem.CUT_OFF);
        assertThat(failure(PullPlans.unknown()).happened(WORDS))
                .isEqualTo("Ollama's library has no model called gemma4:12b.");
        assertThat(failure(PullPlans.stalled()).problem()).isEqualTo(Problem.STALLED);
        assertThat(failure(download -> download.error("this model requires MLX support, which is missing"))
                        .happened(WORDS))
                .contains("requires MLX support");
    }

    @Test
    void goesOnWhereItWasCutOff() throws Exception {
        var cancellation = new Cancellation();
        twin.nextPull(PullPlans.paced(Duration.ofMillis(100)));
        var first = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                OllamaFailure.class,
                () -> pull.run(twin.url(), "gemma4:12b", (at, text) -> permille.add(at), cancellation)));
        while (permille.stream().noneMatch(at -> at >= 300)) {
            Thread.sleep(5);
        }
        cancellation.cancel();
        assertThat(first.get(20, TimeUnit.SECONDS).problem()).isEqualTo(Problem.CANCELLED);
        assertThat(twin.pulls().get(0).awaitClosed(Duration.ofSeconds(20))).isTrue();

        permille.clear();
        run(PullPlans.paced(Duration.ZERO));
        assertThat(permille.stream().filter(at -> at > 0).findFirst().orElseThrow())
                .isGreaterThanOrEqualTo(300);
    }

    @Test
    void partsMayHaveNoSizeYet() {
        var progress = new PullProgress();
        assertThat(progress.permille()).isZero();
        progress.note("a", 0, 0);
        assertThat(progress.permille()).isZero();
        progress.note("b", 50, 100);
        progress.note("b", 60, 100);
        progress.note("a", 100, 100);
        assertThat(progress.permille()).isEqualTo(800);
    }

    @Test
    void speedIsThatOfTheLastSeconds() {
        var speed = new Speed();
        Instant start = Instant.parse("2026-08-21T10:00:00Z");
        assertThat(speed.bytesASecond()).isZero();
        for (int second = 0; second <= 20; second++) {
            speed.note(start.plusSeconds(second), second < 10 ? 0 : (second - 9) * 5_000_000L);
        }
        assertThat(speed.bytesASecond()).isEqualTo(5_000_000L);
    }

    private void run(PullPlan plan) {
        twin.nextPull(plan);
        pull.run(
                twin.url(),
                "gemma4:12b",
                (at, text) -> {
                    permille.add(at);
                    words.add(text);
                },
                new Cancellation());
    }

    private OllamaFailure failure(PullPlan plan) {
        return catchThrowableOfType(OllamaFailure.class, () -> run(plan));
    }
}
