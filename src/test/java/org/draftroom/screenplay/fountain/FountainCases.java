package org.draftroom.screenplay.fountain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.draftroom.screenplay.json.ElementsJson;

/** Fountain snippets with the elements they should give, and how the two are compared. */
final class FountainCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FountainCases() {}

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading the case's snippet gives, with those fields left out that the case says nothing of. */
    static JsonNode actual(JsonNode expected, String fountain) {
        ArrayNode elements =
                (ArrayNode) read(ElementsJson.of(Fountain.parse(fountain))).get("elements");
        for (int i = 0; i < elements.size() && i < expected.size(); i++) {
            ObjectNode element = (ObjectNode) elements.get(i);
            JsonNode wanted = expected.get(i);
            for (String optional : new String[] {"runs", "notes"}) {
                if (!wanted.has(optional)) {
                    element.remove(optional);
                }
            }
        }
        return elements;
    }
}
