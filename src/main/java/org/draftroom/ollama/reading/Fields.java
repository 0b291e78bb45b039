package org.draftroom.ollama.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.draftroom.support.Storable;

/**
 * The fields of a reply, none of which is trusted: the schema bound the model's grammar, this binds us. What is
 * missing or of another kind is empty; nothing here throws.
 */
public record Fields(JsonNode node) {

    private static final int LONGEST_REPLY = 200_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a whole reply; empty when it isn't one JSON object. */
    public static Optional<Fields> of(String reply) {
        if (reply.length() > LONGEST_REPLY) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(reply))
                    .filter(JsonNode::isObject)
                    .map(Fields::new);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Those of an object in this field. */
    public Fields at(String field) {
        return new Fields(node.path(field));
    }

    /** Those of the objects in this field's list, so many at most. */
    public List<Fields> list(String field, int most) {
        List<Fields> list = new ArrayList<>();
        JsonNode array = node.path(field);
        for (int i = 0; array.isArray() && i < Math.min(array.size(), most); i++) {
            list.add(new Fields(array.get(i)));
        }
        return list;
    }

    /** The texts in this field's list, each as {@link #text} has it; those that are empty are left out. */
    public List<String> texts(String field, int most, int longest) {
        return list(field, most).stream()
                .map(item -> line(item.node, longest))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The field's words on one line; empty when there is no letter or digit, or there are more characters. */
    public String text(String field, int longest) {
        return line(node.path(field), longest);
    }

    /** What {@code quote} claims, as it came; only {@link Citations} say whether it is one. */
    public String quote() {
        JsonNode quote = node.path("quote");
        return quote.isTextual() ? quote.textValue() : "";
    }

    /** A whole number in these bounds. */
    public OptionalInt whole(String field, int least, int most) {
        JsonNode number = node.path(field);
        return number.isInt() && number.intValue() >= least && number.intValue() <= most
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    private static String line(JsonNode value, int longest) {
        if (!value.isTextual() || value.textValue().length() > longest) {
            return "";
        }
        String line = Storable.text(value.textValue())
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
        return line.codePoints().anyMatch(Character::isLetterOrDigit) ? line : "";
    }
}
