package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What the double says of its models: tags, show, ps. */
final class Catalogue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shelf shelf;
    private final Engine engine;

    Catalogue(Shelf shelf, Engine engine) {
        this.shelf = shelf;
        this.engine = engine;
    }

    /** Servers before 0.30 say nothing of capabilities here. */
    String tags(boolean withCapabilities) {
        ObjectNode tags = JSON.objectNode();
        ArrayNode models = tags.putArray("models");
        for (TwinModel model : shelf.all()) {
            ObjectNode entry = models.addObject();
            entry.put("name", model.name()).put("model", model.name());
            entry.put("modified_at", "2026-08-01T10:00:00.123456789+02:00");
            entry.put("size", model.size()).put("digest", model.digest());
            entry.set("details", details());
            if (withCapabilities) {
                model.capabilities().forEach(entry.putArray("capabilities")::add);
            }
        }
        return tags.toString();
    }

    Optional<String> show(String name) {
        return shelf.find(name).map(model -> {
            ObjectNode shown = JSON.objectNode();
            shown.put("license", "Apache License 2.0").put("parameters", "temperature   1\ntop_k         64");
            shown.set("details", details());
            ObjectNode info = shown.putObject("model_info");
            info.put("general.architecture", "gemma4").put("gemma4.context_length", model.contextLength());
            info.putArray("tokenizer.ggml.tokens");
            model.capabilities().forEach(shown.putArray("capabilities")::add);
            return shown.toString();
        });
    }

    String ps() {
        ObjectNode ps = JSON.objectNode();
        ArrayNode models = ps.putArray("models");
        engine.loaded()
                .ifPresent(loaded -> models.addObject()
                        .put("name", loaded.name())
                        .put("model", loaded.name())
                        .put("size", loaded.size())
                        .put("size_vram", loaded.sizeVram())
                        .put("expires_at", loaded.until().toString())
                        .put("context_length", loaded.context()));
        return ps.toString();
    }

    private static ObjectNode details() {
        ObjectNode details = JSON.objectNode();
        details.put("format", "gguf").put("family", "gemma4").put("parameter_size", "11.9B");
        return details.put("quantization_level", "Q4_K_M");
    }
}
