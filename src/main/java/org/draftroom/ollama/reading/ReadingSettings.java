package org.draftroom.ollama.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long readings behave; each setting is explained in docs/reference/configuration.md. */
@ConfigMapping(prefix = "draftroom.reading")
public interface ReadingSettings {

    /** How long a long reading waits for Ollama to come back before it fails. */
    @WithDefault("15m")
    Duration patience();

    /** How soon it tries again at first; each time twice as long, up to a minute. */
    @WithDefault("2s")
    Duration pause();
}
