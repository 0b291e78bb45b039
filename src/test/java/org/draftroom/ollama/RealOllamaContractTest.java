package org.draftroom.ollama;

import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "DRAFTROOM_TEST_REAL_OLLAMA",
        matches = "http.+",
        disabledReason = "no real Ollama to ask: DRAFTROOM_TEST_REAL_OLLAMA isn't set")
class RealOllamaContractTest extends OllamaContract {

    @Override
    URI server() {
        return URI.create(System.getenv("DRAFTROOM_TEST_REAL_OLLAMA"));
    }
}
