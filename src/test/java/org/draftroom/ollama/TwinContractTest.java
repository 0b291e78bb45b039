package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.draftroom.ollama.twin.OllamaTwin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class TwinContractTest extends OllamaContract {

    private final OllamaTwin twin = OllamaTwin.start();

    @BeforeEach
    void slowEnoughToBeCancelled() {
        twin.pace(Duration.ofMillis(15));
    }

    @AfterEach
    void theRulesWereKept() {
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Override
    URI server() {
        return twin.url();
    }
}
