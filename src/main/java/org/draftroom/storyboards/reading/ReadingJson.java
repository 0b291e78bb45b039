package org.draftroom.storyboards.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Readings and single fields of them as JSON, as they are kept. */
final class ReadingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingJson() {}

    static String write(PanelReading reading) {
        ObjectNode root = JSON.createObjectNode();
        PanelField.all().forEach(field -> {
            Seen<?> seen = reading.get(field);
            if (!seen.equals(Seen.unsure())) {
                root.set(field.word(), FieldJson.write(seen));
            }
        });
        return root.toString();
    }

    static PanelReading read(String json) {
        JsonNode root = tree(json);
        PanelReading reading = PanelReading.BLANK;
        for (PanelField<?> field : PanelField.all()) {
            reading = with(reading, field, root.path(field.word()));
        }
        return reading;
    }

    static String write(Seen<?> seen) {
        return FieldJson.write(seen).toString();
    }

    /** What is held of one field, put into a reading. */
    static PanelReading with(PanelReading reading, PanelField<?> field, String json) {
        return with(reading, field, tree(json));
    }

    private static <T> PanelReading with(PanelReading reading, PanelField<T> field, JsonNode node) {
        return reading.with(field, FieldJson.read(field, node));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reading was kept that is no JSON", e);
        }
    }
}
