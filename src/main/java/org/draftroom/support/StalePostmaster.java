package org.draftroom.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL that outlived a killed Draftroom: it still holds the data folder and has to go first. */
final class StalePostmaster {

    private StalePostmaster() {}

    /**
     * Stops the server that postmaster.pid names, if it is alive and is the one of this very folder, and what
     * a killed one left running. Then the file goes too: PostgreSQL would take it for a living server's as
     * long as any process has that number, even a dead one that nobody has buried yet.
     */
    static void stopIn(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() > 1 && Path.of(lines.get(1)).equals(data)) {
            ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(StalePostmaster::isPostgres)
                    .ifPresent(StalePostmaster::stop);
        }
        Path programs = data.resolveSibling("programs");
        running(programs).forEach(StalePostmaster::stop);
        if (running(programs).findAny().isEmpty()) {
            Files.deleteIfExists(pidFile);
        }
    }

    /** Every living process of this folder's PostgreSQL. */
    private static Stream<ProcessHandle> running(Path programs) throws IOException {
        if (Files.notExists(programs)) {
            return Stream.empty();
        }
        Path home = programs.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(home))
                        .isPresent());
    }

    private static boolean isPostgres(ProcessHandle process) {
        Optional<String> command = process.info().command();
        return command.isPresent()
                && Path.of(command.get()).getFileName().toString().startsWith("postgres");
    }

    private static void stop(ProcessHandle process) {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        process.destroy();
        try {
            gone.get(15, TimeUnit.SECONDS);
        } catch (Exception tooSlow) {
            process.destroyForcibly();
        }
    }
}
