package org.draftroom.screenplay.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.StatisticsJson;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts made to be slow: many parts, many pairs, many scenes, one endless speech. */
class HostileStatisticsTest {

    private static final int SIZE = 300_000;

    static Stream<IntFunction<String>> pieces() {
        return Stream.of(
                i -> "P" + i + "\nx\n\n",
                i -> "P" + i % 300 + "\nx\n\n",
                i -> "P" + i % 300 + "\nx\n\nP" + i * 7 % 301 + "\nx\n\n",
                i -> "P" + i + "\nx\n\nHUB\nx\n\nINT. X\n\n",
                i -> "INT. X\n\nP" + i % 100 + "\nx\n\n",
                i -> i == 0 ? "ANA\n" : "word" + i + " ",
                i -> i == 0 ? "ANA\n" : "word\n",
                i -> "A/B/C/D/E/F/G/H\nx\n\nA\nx\n\nB\nx\n\nC\nx\n\nD\nx\n\nE\nx\n\nF\nx\n\nG\nx\n\nH\nx\n\n",
                i -> i == 0 ? "A" : "/A" + i,
                i -> i == 0 ? "INT. X" : " - ",
                i -> i == 0 ? "INT. X" : " - NIGHT (",
                i -> i == 0 ? "ANA\n" : ". Mr. ",
                i -> i == 0 ? "ANA\n" : "...!?",
                i -> i == 0 ? "ANA\n" : "a'",
                i -> i == 0 ? "ANA\n" : "ae");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void areCountedInBoundedTime(IntFunction<String> piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(piece.apply(i));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            int[] length = {0};
            StatisticsJson.write(StatisticsTest.of(text.toString()), new JsonText(part -> length[0] += part.length()));
            assertThat(length[0]).isPositive();
        });
    }
}
