package org.draftroom.ollama;

import java.util.Locale;

/** What Ollama says a model can do; other names it gives are of no use here. */
public enum Capability {
    COMPLETION("text"),
    VISION("images"),
    AUDIO("sound");

    private final String label;

    Capability(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** The word of {@code /api/show}. */
    public String ollamaName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
