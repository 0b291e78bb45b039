package org.draftroom.ollama.twin;

import java.util.List;

/** A model on the double's shelf. */
public record TwinModel(String name, String digest, long size, int contextLength, List<String> capabilities) {

    /** Gemma 4 12B as Ollama lists it. */
    public static TwinModel gemma() {
        return named("gemma4:12b");
    }

    public static TwinModel named(String name) {
        return new TwinModel(
                name,
                "4eb23ef187e2c5462465e5af1d9cd5b8e3a1b3a7ef7ba2c7de5ae0a30bcd9b4b",
                7_600_000_000L,
                262_144,
                List.of("completion", "vision", "audio", "tools", "thinking"));
    }

    public TwinModel without(String capability) {
        return new TwinModel(
                name,
                digest,
                size,
                contextLength,
                capabilities.stream().filter(one -> !one.equals(capability)).toList());
    }

    boolean can(String capability) {
        return capabilities.contains(capability);
    }
}
