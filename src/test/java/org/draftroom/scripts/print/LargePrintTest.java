package org.draftroom.scripts.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts of many pages and scenes: they print, or are refused before memory runs out. */
class LargePrintTest {

    private static final long ROOM = 128 << 20;
    /** What the rest of a server holds meanwhile. */
    private static final int OTHERS = 80 << 20;

    private static final int CHARACTERS = 2_000_000;

    /** Prints so many repetitions of a piece as they are asked for, or as just fit: in a process with the server's memory. */
    static final class Printer {

        private Printer() {}

        public static void main(String[] arguments) throws IOException, Printout.Refused {
            byte[] others = new byte[OTHERS];
            String piece = arguments[0].replace('|', '\n');
            int times = Integer.parseInt(arguments[1]);
            Screenplay screenplay = Fountain.parse(piece.repeat(times == 0 ? fitting(piece) : times));
            Printout printout = Printout.of(screenplay, Printing.USUAL);
            new ScriptPdf(printout, Prints.MOMENT).writeTo(OutputStream.nullOutputStream());
            System.out.print(printout.pageCount() + " pages");
            Reference.reachabilityFence(others);
        }

        private static int fitting(String piece) {
            int sample = 1000;
            long each = Capacity.of(Fountain.parse(piece.repeat(sample)), Printing.USUAL) / sample;
            return (int) Math.min(CHARACTERS / piece.length(), 0.98 * Capacity.room() / each);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT. A||B.||", "A|b||", "a|", "===||A||"})
    void whatJustFitsPrintsWithTheServersMemory(String piece) throws Exception {
        assertThat(printed(piece, 0)).endsWith(" pages");
    }

    @Test
    void twentyThousandScenesPrint() throws Exception {
        assertThat(printed("INT. A||B.||", 20_000)).isEqualTo("1819 pages");
    }

    @ParameterizedTest
    @CsvSource({
        "'INT. A||', 200000, 11112",
        "'===||A||', 200000, 200000",
        "'a||', 650000, 24075",
        "'a|', 1000000, 18519",
    })
    void whatDoesNotFitIsRefusedWithTheNumberOfPagesThatWould(String piece, int times, int pages) {
        Screenplay screenplay = Fountain.parse(piece.replace('|', '\n').repeat(times));
        assertThatThrownBy(() -> Capacity.check(screenplay, Printing.USUAL, ROOM))
                .isInstanceOf(Printout.Refused.class)
                .hasMessageMatching("This script has about " + pages / 100 + "\\d\\d pages\\. There is memory here to"
                        + " print about \\d+ of them in one file: divide the script, and print the parts\\.");
    }

    private static String printed(String piece, int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Printer.class.getName(),
                        piece,
                        String.valueOf(times))
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
