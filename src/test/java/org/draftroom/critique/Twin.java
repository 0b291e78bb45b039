package org.draftroom.critique;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.support.Sql;
import org.draftroom.support.jobs.Jobs;

/** The double of Ollama that the server of the critique's tests asks. */
public final class Twin implements QuarkusTestResourceLifecycleManager {

    private static OllamaTwin twin;

    public static OllamaTwin get() {
        return twin;
    }

    /** Lets it begin anew with nothing in hand: what an earlier test left to do would take this one's replies. */
    public static void rest() {
        Sql sql = Arc.container().instance(Sql.class).get();
        Jobs jobs = Arc.container().instance(Jobs.class).get();
        Instant deadline = Instant.now().plusSeconds(30);
        for (List<UUID> left = unended(sql); !left.isEmpty(); left = unended(sql)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Jobs of an earlier test don't end: " + left);
            }
            left.forEach(jobs::cancel);
            LockSupport.parkNanos(20_000_000);
        }
        twin.reset();
    }

    @Override
    public Map<String, String> start() {
        twin = OllamaTwin.start();
        return Map.of(
                "draftroom.ollama.urls",
                twin.url().toString(),
                "draftroom.ollama.idle-timeout",
                "2s",
                "draftroom.reading.patience",
                "10s",
                "draftroom.reading.pause",
                "200ms");
    }

    @Override
    public void stop() {
        twin.close();
    }

    private static List<UUID> unended(Sql sql) {
        return sql.list(
                row -> row.getObject("id", UUID.class), "select id from job where status in ('waiting', 'running')");
    }
}
