package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Random;

/** Answers that fit and mean nothing, marked so that nobody takes them for a model's; the same for the same seed. */
final class Nonsense {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MARK = "[double] ";

    private final Random random;
    private final JsonNode definitions;

    private Nonsense(ChatAsked asked) {
        random = new Random(
                asked.prompt().hashCode() * 31L + asked.options().path("seed").asInt());
        definitions = asked.schema().path("$defs");
    }

    static String answer(ChatAsked asked) {
        var nonsense = new Nonsense(asked);
        return asked.schema().isObject()
                ? nonsense.value(asked.schema()).toString()
                : MARK + "This is Draftroom's double of Ollama, not a model. It has read " + Tokens.count(asked)
                        + " tokens and has no opinion.";
    }

    private JsonNode value(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        if (schema.has("$ref")) {
            return value(definitions.path(schema.get("$ref").asText().replaceFirst(".*/", "")));
        }
        if (schema.has("anyOf")) {
            return value(schema.get("anyOf").get(0));
        }
        return schema.has("const") ? schema.get("const") : typed(schema);
    }

    private JsonNode typed(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" ->
                JSON.numberNode(between(
                        schema.path("minimum").asInt(0), schema.path("maximum").asInt(9)));
            case "number" -> JSON.numberNode(random.nextInt(100) / 10.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> text(schema);
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(field -> object.set(field.getKey(), value(field.getValue())));
        return object;
    }

    private JsonNode array(JsonNode schema) {
        var array = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int size = between(
                least,
                Math.max(least, Math.min(least + 2, schema.path("maxItems").asInt(least + 2))));
        for (int item = 0; item < size; item++) {
            array.add(value(schema.path("items")));
        }
        return array;
    }

    private JsonNode text(JsonNode schema) {
        String text = MARK + "nonsense number " + random.nextInt(1000);
        return JSON.textNode(text.substring(
                0, Math.min(text.length(), schema.path("maxLength").asInt(200))));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
