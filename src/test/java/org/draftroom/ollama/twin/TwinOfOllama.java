package org.draftroom.ollama.twin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Lets a test of the server talk to the double: {@code @WithTestResource(TwinOfOllama.class)}, and a field of type
 * {@link OllamaTwin}.
 */
public final class TwinOfOllama implements QuarkusTestResourceLifecycleManager {

    private OllamaTwin twin;

    @Override
    public Map<String, String> start() {
        twin = OllamaTwin.start();
        return Map.of(
                "draftroom.ollama.urls", twin.url().toString(),
                "draftroom.ollama.look-timeout", "1s",
                "draftroom.ollama.idle-timeout", "5s",
                "draftroom.ollama.first-token-timeout", "10s",
                "draftroom.ollama.look-every", "5s");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(twin, new TestInjector.MatchesType(OllamaTwin.class));
    }

    @Override
    public void stop() {
        twin.close();
    }
}
