package org.draftroom.ollama;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Knows whether the model can be asked, without ever making a page wait: {@code {ollama:status(cdi:modelWatch.status)}}. */
@Named
@ApplicationScoped
public class ModelWatch {

    private static final Logger LOG = Logger.getLogger(ModelWatch.class);

    private final OllamaSettings settings;
    private final Hosts hosts;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(ModelWatch::thread);

    public ModelWatch(OllamaSettings settings, Hosts hosts) {
        this.settings = settings;
        this.hosts = hosts;
    }

    /** The last look, at once. */
    public ModelStatus status() {
        return ModelStatus.of(settings.model(), hosts.reports());
    }

    void start(@Observes StartupEvent started) {
        long every = settings.lookEvery().toMillis();
        clockwork.scheduleWithFixedDelay(this::look, 0, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clockwork.shutdownNow();
    }

    /** A look that throws would be the last one. */
    private void look() {
        try {
            hosts.lookAtAll();
        } catch (RuntimeException e) {
            LOG.warn("The hosts of Ollama could not be looked at.", e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "ollama-watch");
        thread.setDaemon(true);
        return thread;
    }
}
