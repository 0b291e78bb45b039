package org.draftroom.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived a killed Draftroom: it still holds the data folder and has to go first. */
final class StalePostmaster {

    private StalePostmaster() {}

    /** Stops the server that postmaster.pid names, if it is alive and is the one of this very folder. */
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
