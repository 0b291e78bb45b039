package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A chat request as a test wants to see it. */
public record ChatAsked(JsonNode body) {

    public String model() {
        return body.path("model").asText();
    }

    /** All that was said by the system. */
    public String system() {
        return said("system");
    }

    /** All that was said by the user. */
    public String user() {
        return said("user");
    }

    /** The schema, or a missing node. */
    public JsonNode schema() {
        return body.path("format");
    }

    public JsonNode options() {
        return body.path("options");
    }

    /** Images and sounds, as base64. */
    public List<String> media() {
        var media = new ArrayList<String>();
        body.path("messages").forEach(message -> message.path("images").forEach(one -> media.add(one.asText())));
        return media;
    }

    int context() {
        return options().path("num_ctx").asInt(4096);
    }

    int maxTokens() {
        int asked = options().path("num_predict").asInt(-1);
        return asked < 0 ? 10 * context() : asked;
    }

    boolean streams() {
        return body.path("stream").asBoolean(true);
    }

    /** What decides how the model is loaded; another value loads it anew. */
    String loadOptions() {
        var names =
                List.of("num_ctx", "num_batch", "num_gpu", "num_thread", "main_gpu", "use_mmap", "draft_num_predict");
        var values = new StringBuilder();
        names.forEach(name ->
                values.append(name).append('=').append(options().path(name)).append(' '));
        return values.append("shift=")
                .append(body.path("shift").asBoolean(true))
                .toString();
    }

    /** The prompt as the model would get it, near enough for counting and for the prefix cache. */
    String prompt() {
        var prompt = new StringBuilder("think=" + body.path("think") + "\n");
        for (JsonNode message : body.path("messages")) {
            prompt.append(message.path("role").asText())
                    .append(": ")
                    .append(message.path("content").asText());
            message.path("images")
                    .forEach(one -> prompt.append(" #").append(one.asText().hashCode()));
            prompt.append('\n');
        }
        return prompt.toString();
    }

    private String said(String role) {
        var text = new StringBuilder();
        for (JsonNode message : body.path("messages")) {
            if (message.path("role").asText().equals(role)) {
                text.append(message.path("content").asText());
            }
        }
        return text.toString();
    }
}
