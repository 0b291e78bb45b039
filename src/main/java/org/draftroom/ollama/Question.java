package org.draftroom.ollama;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A call in LangChain4j's words. What decides how Ollama loads the model comes from the settings and is the
 * same in every call; thinking is always off, since a schema and a sound need it so and a change of it would
 * cost the cached prompt.
 */
record Question(ChatCall call, OllamaSettings settings) {

    /** Where Ollama puts an image or a sound into the text. */
    private static final String PLACE = "[img]";

    String model() {
        return hears() ? settings.listeningModel() : settings.model();
    }

    boolean hears() {
        return call.media().stream().anyMatch(Sound.class::isInstance);
    }

    ChatRequest request() {
        return ChatRequest.builder()
                .messages(messages())
                .parameters(parameters())
                .build();
    }

    private List<ChatMessage> messages() {
        var messages = new ArrayList<ChatMessage>();
        if (!call.system().isBlank()) {
            messages.add(SystemMessage.from(Neutral.text(call.system())));
        }
        messages.add(UserMessage.from(contents()));
        return messages;
    }

    /** The text first, then the media: Gemma hears better what comes last. */
    private List<Content> contents() {
        var contents = new ArrayList<Content>();
        contents.add(TextContent.from(
                Neutral.text(call.user()) + ("\n" + PLACE).repeat(call.media().size())));
        for (Media media : call.media()) {
            contents.add(
                    ImageContent.from(Base64.getEncoder().encodeToString(media.bytes()), "application/octet-stream"));
        }
        return contents;
    }

    OllamaChatRequestParameters parameters() {
        var parameters = OllamaChatRequestParameters.builder()
                .modelName(model())
                .numCtx(settings.context())
                .maxOutputTokens(call.maxTokens())
                .keepAlive((int) settings.keepAlive().toSeconds())
                .think(false)
                .temperature(call.temperature())
                .topP(0.95)
                .topK(64)
                .repeatPenalty(1.0)
                .seed(call.seed());
        if (call.structured()) {
            parameters.responseFormat(schema());
        }
        return parameters.build();
    }

    private ResponseFormat schema() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("reply")
                        .rootElement(JsonRawSchema.from(call.schema()))
                        .build())
                .build();
    }
}
