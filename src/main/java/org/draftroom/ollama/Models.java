package org.draftroom.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The short questions about models that a host answers at once. */
final class Models {

    private final Wire wire;
    private final URI host;
    private final Duration timeout;

    Models(Wire wire, URI host, Duration timeout) {
        this.wire = wire;
        this.host = host;
        this.timeout = timeout;
    }

    String version() {
        JsonNode version = wire.get(host, "/api/version", timeout).path("version");
        if (!version.isTextual()) {
            throw new OllamaFailure(Problem.BROKEN_REPLY, words -> words.notOllama(host));
        }
        return version.asText();
    }

    Optional<InstalledModel> installed(String name) {
        return installed().stream().filter(model -> model.isCalled(name)).findFirst();
    }

    List<InstalledModel> installed() {
        return each(wire.get(host, "/api/tags", timeout))
                .map(model -> new InstalledModel(
                        model.path("name").asText(),
                        model.path("digest").asText(),
                        model.path("size").asLong(),
                        build(model.path("details"))))
                .toList();
    }

    ModelCard card(String name) {
        ObjectNode shown = wire.post(host, "/api/show", Json.newObject().put("model", name), timeout);
        return new ModelCard(capabilities(shown.path("capabilities")), contextLength(shown.path("model_info")));
    }

    Optional<RunningModel> running(String name) {
        return each(wire.get(host, "/api/ps", timeout))
                .filter(model -> InstalledModel.withTag(model.path("name").asText())
                        .equalsIgnoreCase(InstalledModel.withTag(name)))
                .map(model -> new RunningModel(
                        model.path("name").asText(),
                        model.path("size").asLong(),
                        model.path("size_vram").asLong(),
                        model.path("context_length").asInt()))
                .findFirst();
    }

    private static Stream<JsonNode> each(JsonNode answer) {
        return StreamSupport.stream(answer.path("models").spliterator(), false);
    }

    private static String build(JsonNode details) {
        return (details.path("parameter_size").asText("") + " "
                        + details.path("quantization_level").asText(""))
                .strip();
    }

    private static Set<Capability> capabilities(JsonNode names) {
        Set<Capability> known = EnumSet.noneOf(Capability.class);
        for (JsonNode name : names) {
            for (Capability capability : Capability.values()) {
                if (capability.ollamaName().equals(name.asText())) {
                    known.add(capability);
                }
            }
        }
        return known;
    }

    /** The key carries the architecture's name: {@code gemma4.context_length}. */
    private static int contextLength(JsonNode modelInfo) {
        return modelInfo.properties().stream()
                .filter(field -> field.getKey().endsWith(".context_length"))
                .mapToInt(field -> field.getValue().asInt())
                .max()
                .orElse(0);
    }
}
