package org.draftroom.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private static final int AT_ONCE = 6;

    @TempDir
    Path folder;

    @Test
    void keepsTheSessionKeyItMade() {
        String key = new Home(folder).sessionKey();
        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(new Home(folder).sessionKey()).isEqualTo(key);
    }

    @Test
    void makesTheKeyAnewThatACrashLeftEmpty() throws IOException {
        Files.createFile(folder.resolve("session.key"));
        String key = new Home(folder).sessionKey();
        assertThat(key).hasSize(64);
        assertThat(Files.readString(folder.resolve("session.key"))).isEqualTo(key);
    }

    @Test
    void processesStartedAtOnceShareOneKey() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            processes.add(Starter.start(folder, i));
        }
        while (!Starter.allWait(folder, AT_ONCE)) {
            assertThat(processes).allMatch(Process::isAlive);
            Thread.sleep(10);
        }
        Files.createFile(folder.resolve("go"));
        List<String> keys = new ArrayList<>();
        for (Process process : processes) {
            keys.add(new String(process.getInputStream().readAllBytes()).strip());
        }
        String kept = Files.readString(folder.resolve("session.key"));
        assertThat(keys).hasSize(AT_ONCE).containsOnly(kept);
    }

    /** A process that asks for the key as soon as it may. */
    static final class Starter {

        static Process start(Path folder, int number) throws IOException {
            String java = ProcessHandle.current().info().command().orElseThrow();
            return new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            "target/classes:target/test-classes",
                            Starter.class.getName(),
                            folder.toString(),
                            Integer.toString(number))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        static boolean allWait(Path folder, int count) {
            for (int i = 0; i < count; i++) {
                if (Files.notExists(folder.resolve("waits-" + i))) {
                    return false;
                }
            }
            return true;
        }

        public static void main(String... args) throws IOException {
            Path folder = Path.of(args[0]);
            Files.createFile(folder.resolve("waits-" + args[1]));
            while (Files.notExists(folder.resolve("go"))) {
                Thread.onSpinWait();
            }
            System.out.println(new Home(folder).sessionKey());
        }
    }
}
