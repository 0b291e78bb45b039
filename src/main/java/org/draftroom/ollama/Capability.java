package org.draftroom.ollama;

import java.util.Locale;

/** What Ollama says a model can do; other names it gives are of no use here. */
public enum Capability {
    COMPLETION,
    VISION,
    AUDIO;

    /** The word of {@code /api/show}. */
    public String ollamaName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
