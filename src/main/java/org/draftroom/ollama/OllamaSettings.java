package org.draftroom.ollama;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Ollama is and how it is asked; each setting is explained in docs/reference/configuration.md. */
@ConfigMapping(prefix = "draftroom.ollama")
public interface OllamaSettings {

    /** One or more hosts. */
    @WithDefault("http://127.0.0.1:11434")
    List<URI> urls();

    @WithDefault("gemma4:12b")
    String model();

    /** The model that listens; {@link #model} where not set. */
    Optional<String> transcriptionModel();

    /** Tokens of context, question and answer together. One value for every call: another one reloads the model. */
    @WithDefault("16384")
    int context();

    /** Calls at the same time to one host; what its OLLAMA_NUM_PARALLEL says. */
    @WithDefault("1")
    int permits();

    /** How long the model stays loaded after a call. */
    @WithDefault("30m")
    Duration keepAlive();

    @WithDefault("5s")
    Duration connectTimeout();

    /** Until the first token: covers loading the model and reading the question, minutes without a GPU. */
    @WithDefault("20m")
    Duration firstTokenTimeout();

    /** Between two tokens. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** For the small questions of how a host is. */
    @WithDefault("3s")
    Duration lookTimeout();

    /** How often hosts are looked at. */
    @WithDefault("20s")
    Duration lookEvery();

    /** Between two signs of life of a download; checking it on a slow disk is silent. */
    @WithDefault("10m")
    Duration pullTimeout();

    /** The model that hears: {@link #transcriptionModel} or {@link #model}. */
    default String listeningModel() {
        return transcriptionModel().orElse(model());
    }

    /** All models that are wanted on a host, the one that reads and writes first. */
    default List<String> models() {
        return Stream.of(model(), listeningModel()).distinct().toList();
    }
}
