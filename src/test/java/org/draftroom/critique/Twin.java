package org.draftroom.critique;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.draftroom.ollama.twin.OllamaTwin;

/** The double of Ollama that the server of the critique's tests asks. */
public final class Twin implements QuarkusTestResourceLifecycleManager {

    private static OllamaTwin twin;

    public static OllamaTwin get() {
        return twin;
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
}
