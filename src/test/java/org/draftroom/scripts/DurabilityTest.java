package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.draftroom.support.EmbeddedDatabase;
import org.draftroom.support.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives the sudden death of Draftroom and of its PostgreSQL together. */
class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void keepsEverythingAcknowledgedThroughKills() throws Exception {
        int acknowledged = 0;
        for (int round = 1; round <= 2; round++) {
            acknowledged = writeAndKill(acknowledged + 120);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            ScriptLog log = new ScriptLog(new Sql(KilledWriter.source(database)), Clock.systemUTC());
            ScriptText head = log.head(KilledWriter.SCRIPT);
            assertThat(head.version()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(head.text()).isEqualTo(numbersTo(head.version()));
            assertThat(log.text(KilledWriter.SCRIPT, acknowledged)).isEqualTo(numbersTo(acknowledged));
        }
    }

    /** The last version that was acknowledged before everything was killed. */
    private int writeAndKill(int enough) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
                if (last >= enough && writer.isAlive()) {
                    kill(writer);
                }
            }
        }
        writer.waitFor();
        assertThat(last).isGreaterThanOrEqualTo(enough);
        return last;
    }

    private void kill(Process writer) throws IOException {
        Path pidFile = folder.resolve("data").resolve("postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        writer.toHandle().destroyForcibly();
    }

    private static String numbersTo(int version) {
        return IntStream.rangeClosed(1, version)
                .mapToObj(number -> number + "\n")
                .collect(Collectors.joining());
    }
}
