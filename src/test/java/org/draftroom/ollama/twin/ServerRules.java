package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a real server refuses in a chat request, with its statuses and words. */
final class ServerRules {

    private static final Pattern MARKER = Pattern.compile("\\[img(?:-\\d+)?]");

    /** Options by the type the server wants. */
    static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("num_keep", "integer"),
            Map.entry("seed", "integer"),
            Map.entry("num_predict", "integer"),
            Map.entry("top_k", "integer"),
            Map.entry("repeat_last_n", "integer"),
            Map.entry("num_ctx", "integer"),
            Map.entry("num_batch", "integer"),
            Map.entry("num_gpu", "integer"),
            Map.entry("main_gpu", "integer"),
            Map.entry("num_thread", "integer"),
            Map.entry("draft_num_predict", "integer"),
            Map.entry("top_p", "float32"),
            Map.entry("min_p", "float32"),
            Map.entry("typical_p", "float32"),
            Map.entry("temperature", "float32"),
            Map.entry("repeat_penalty", "float32"),
            Map.entry("presence_penalty", "float32"),
            Map.entry("frequency_penalty", "float32"),
            Map.entry("use_mmap", "boolean"),
            Map.entry("stop", "array"));

    private final Shelf shelf;

    ServerRules(Shelf shelf) {
        this.shelf = shelf;
    }

    Optional<Refusal> refuses(ChatAsked asked) {
        if (asked.model().isEmpty()) {
            return Optional.of(Refusal.of(400, "model is required"));
        }
        Optional<TwinModel> model = shelf.find(asked.model());
        if (model.isEmpty()) {
            return Optional.of(Refusal.of(404, "model '" + asked.model() + "' not found"));
        }
        return format(asked.body().path("format"))
                .or(() -> options(asked.options()))
                .or(() -> thinking(asked.body().path("think"), model.get()))
                .or(() -> media(asked, model.get()))
                .or(() -> length(asked));
    }

    private static Optional<Refusal> format(JsonNode format) {
        boolean fine = format.isMissingNode()
                || format.isNull()
                || format.isObject()
                || format.isTextual()
                        && (format.asText().isEmpty() || format.asText().equals("json"));
        return fine ? Optional.empty() : Optional.of(Refusal.of(500, "invalid format: " + format));
    }

    private static Optional<Refusal> options(JsonNode options) {
        for (var option : options.properties()) {
            String type = OPTIONS.get(option.getKey());
            if (type != null && !fits(option.getValue(), type)) {
                return Optional.of(Refusal.of(500, "option \"" + option.getKey() + "\" must be of type " + type));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "integer" -> value.isNumber() && value.asDouble() == Math.rint(value.asDouble());
            case "float32" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isArray();
        };
    }

    private static Optional<Refusal> thinking(JsonNode think, TwinModel model) {
        boolean on = think.asBoolean() || think.isTextual();
        return on && !model.can("thinking")
                ? Optional.of(Refusal.of(400, "\"" + model.name() + "\" does not support thinking"))
                : Optional.empty();
    }

    private static Optional<Refusal> media(ChatAsked asked, TwinModel model) {
        int count = 0;
        int markers = 0;
        for (JsonNode message : asked.body().path("messages")) {
            boolean isSystem =
                    message.path("role").asText().toLowerCase(Locale.ROOT).equals("system");
            int here = message.path("images").size();
            count += here;
            long written =
                    MARKER.matcher(message.path("content").asText()).results().count();
            markers += isSystem ? 0 : (int) Math.max(here, written);
            for (JsonNode one : message.path("images")) {
                var refusal = medium(one.asText(), model);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return count == markers
                ? Optional.empty()
                : Optional.of(Refusal.nested(
                        400, "number of bitmaps (" + count + ") does not match number of markers (" + markers + ")"));
    }

    private static Optional<Refusal> medium(String base64, TwinModel model) {
        if (base64.startsWith("data:")) {
            return Optional.of(Refusal.of(400, "illegal base64 data at input byte 4"));
        }
        Optional<MediaFile> file = MediaFile.decode(base64);
        if (file.isEmpty()) {
            return Optional.of(Refusal.nested(400, "Failed to load image or audio file"));
        }
        return model.can(file.get().isSound() ? "audio" : "vision")
                ? Optional.empty()
                : Optional.of(Refusal.nested(
                        400, "Multimodal data provided, but model does not support multimodal requests."));
    }

    private static Optional<Refusal> length(ChatAsked asked) {
        int tokens = Tokens.count(asked);
        return tokens > asked.context() ? Optional.of(Refusal.tooLong(tokens, asked.context())) : Optional.empty();
    }
}
