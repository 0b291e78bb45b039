package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What llama.cpp's grammar can hold a reply to, and what our own rules ask of a schema: everything bounded. */
final class SchemaRules {

    private static final Set<String> KNOWN = Set.of(
            "type",
            "properties",
            "required",
            "items",
            "enum",
            "const",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "pattern",
            "description",
            "title",
            "additionalProperties",
            "anyOf",
            "$defs",
            "$ref");
    private static final int MOST_REPETITIONS = 2000;

    private SchemaRules() {}

    /** The first thing wrong with the schema. */
    static Optional<String> breach(JsonNode schema) {
        return node(schema, "format");
    }

    private static Optional<String> node(JsonNode schema, String at) {
        if (!schema.isObject()) {
            return Optional.empty();
        }
        for (var field : schema.properties()) {
            if (!KNOWN.contains(field.getKey())) {
                return Optional.of(at + " uses “" + field.getKey() + "”, which the grammar doesn't know");
            }
        }
        return own(schema, at).or(() -> children(schema, at));
    }

    private static Optional<String> own(JsonNode schema, String at) {
        return switch (schema.path("type").asText()) {
            case "array" -> bounded(schema, "maxItems", at);
            case "string" ->
                schema.has("enum") || schema.has("const") ? Optional.empty() : bounded(schema, "maxLength", at);
            case "number" ->
                schema.has("minimum") || schema.has("maximum")
                        ? Optional.of(at + " bounds a number, which only works for integers")
                        : Optional.empty();
            case "object" -> required(schema, at);
            default -> Optional.empty();
        };
    }

    private static Optional<String> bounded(JsonNode schema, String keyword, String at) {
        int bound = schema.path(keyword).asInt(-1);
        return bound < 0 || bound > MOST_REPETITIONS
                ? Optional.of(at + " needs " + keyword + " up to " + MOST_REPETITIONS)
                : Optional.empty();
    }

    private static Optional<String> required(JsonNode schema, String at) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (var property : schema.path("properties").properties()) {
            if (!required.contains(property.getKey())) {
                return Optional.of(at + " doesn't require “" + property.getKey() + "”: the model would leave it out");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> children(JsonNode schema, String at) {
        for (String holder : List.of("properties", "$defs")) {
            for (var property : schema.path(holder).properties()) {
                var breach = node(property.getValue(), at + "." + property.getKey());
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        for (JsonNode choice : schema.path("anyOf")) {
            var breach = node(choice, at + ".anyOf");
            if (breach.isPresent()) {
                return breach;
            }
        }
        return node(schema.path("items"), at + "[]");
    }
}
