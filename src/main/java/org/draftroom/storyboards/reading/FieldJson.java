package org.draftroom.storyboards.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Term;

/** Values of fields as JSON, as they are kept. What isn't of its vocabulary any more is unsure when it is read. */
final class FieldJson {

    private FieldJson() {}

    static JsonNode write(Seen<?> seen) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("value", seen.value().map(FieldJson::value).orElse(JsonNodeFactory.instance.nullNode()));
        node.put("confidence", seen.confidence().word());
        node.put("corrected", seen.corrected());
        return node;
    }

    static <T> Seen<T> read(PanelField<T> field, JsonNode node) {
        return seen(node, value -> of(field, value));
    }

    private static JsonNode value(Object value) {
        if (value instanceof Term term) {
            return TextNode.valueOf(term.word());
        }
        if (value instanceof String text) {
            return TextNode.valueOf(text);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> array.add(value(item)));
            return array;
        }
        return item(value);
    }

    private static JsonNode item(Object item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (item instanceof Figure figure) {
            node.set("name", write(figure.name()));
            node.put("looks", figure.looks());
            node.set("place", write(figure.place()));
            node.set("facing", write(figure.facing()));
            node.set("wardrobe", write(figure.wardrobe()));
            return region(node, figure.region());
        }
        if (item instanceof Prop prop) {
            node.set("what", write(prop.what()));
            node.set("place", write(prop.place()));
            return region(node, prop.region());
        }
        if (item instanceof Lettering lettering) {
            node.set("text", write(lettering.text()));
            node.put("speaker", lettering.speaker());
            node.set("role", write(lettering.role()));
            return region(node, lettering.region());
        }
        throw new IllegalStateException("No JSON for " + item);
    }

    private static JsonNode region(ObjectNode node, Optional<Region> region) {
        region.ifPresent(at ->
                node.putArray("region").add(at.x()).add(at.y()).add(at.width()).add(at.height()));
        return node;
    }

    /** What a field's value is in Java; its type is the field's. */
    @SuppressWarnings("unchecked")
    private static <T> Optional<T> of(PanelField<T> field, JsonNode value) {
        if (field.isClosed()) {
            return field.terms().stream()
                    .filter(term -> ((Term) term).word().equals(value.asText()))
                    .findFirst();
        }
        if (field.equals(PanelField.FIGURES)) {
            return (Optional<T>) list(value, FieldJson::figure);
        }
        if (field.equals(PanelField.PROPS)) {
            return (Optional<T>) list(value, FieldJson::prop);
        }
        if (field.equals(PanelField.LETTERING)) {
            return (Optional<T>) list(value, FieldJson::lettering);
        }
        return (Optional<T>) text(value);
    }

    private static Figure figure(JsonNode node) {
        return new Figure(
                seen(node.path("name"), FieldJson::text),
                node.path("looks").asText(),
                term(node.path("place"), FramePlace.values()),
                region(node),
                term(node.path("facing"), Facing.values()),
                seen(node.path("wardrobe"), value -> list(value, JsonNode::asText)));
    }

    private static Prop prop(JsonNode node) {
        return new Prop(
                seen(node.path("what"), FieldJson::text), term(node.path("place"), FramePlace.values()), region(node));
    }

    private static Lettering lettering(JsonNode node) {
        return new Lettering(
                seen(node.path("text"), FieldJson::text),
                node.path("speaker").asText(),
                term(node.path("role"), LetteringRole.values()),
                region(node));
    }

    private static Optional<Region> region(JsonNode node) {
        JsonNode at = node.path("region");
        return at.size() == 4
                ? Optional.of(new Region(
                        at.get(0).asDouble(),
                        at.get(1).asDouble(),
                        at.get(2).asDouble(),
                        at.get(3).asDouble()))
                : Optional.empty();
    }

    private static <T extends Term> Seen<T> term(JsonNode node, T[] vocabulary) {
        return seen(node, value -> Term.of(vocabulary, value.asText()));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static <T> Optional<List<T>> list(JsonNode value, Function<JsonNode, T> item) {
        if (!value.isArray()) {
            return Optional.empty();
        }
        List<T> list = new ArrayList<>();
        value.forEach(one -> list.add(item.apply(one)));
        return Optional.of(List.copyOf(list));
    }

    private static <T> Seen<T> seen(JsonNode node, Function<JsonNode, Optional<T>> made) {
        boolean corrected = node.path("corrected").asBoolean();
        Optional<T> value = made.apply(node.path("value"));
        if (value.isEmpty()) {
            return corrected ? Seen.openByHand() : Seen.unsure();
        }
        boolean likely = Confidence.LIKELY.word().equals(node.path("confidence").asText());
        return new Seen<>(value, likely ? Confidence.LIKELY : Confidence.SURE, corrected);
    }
}
