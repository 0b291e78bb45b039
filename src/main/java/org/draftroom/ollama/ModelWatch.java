package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Knows whether the model can be asked, without ever making a page wait: {@code {cdi:modelWatch.status}}. */
@Named
@ApplicationScoped
public class ModelWatch {

    /** The last look, at once; refreshed behind the scenes. */
    public ModelStatus status() {
        return new ModelStatus("gemma4:12b", ModelStatus.State.UNKNOWN, Optional.empty(), "Looking for Ollama…");
    }
}
