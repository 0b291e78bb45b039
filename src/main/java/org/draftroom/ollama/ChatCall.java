package org.draftroom.ollama;

import java.util.List;

/**
 * One question to the model.
 *
 * @param system rules and whatever stays the same from call to call; kept first for Ollama's prefix cache
 * @param user what is asked; texts of people in it must have passed {@link Neutral#text}
 * @param schema a JSON schema the reply must follow, or empty for free text
 * @param maxTokens the reply stops there ({@link DoneReason#LENGTH}); at least 1
 * @param temperature 0 for extraction, 1 for judgement
 * @param seed the same call with the same seed gives the same reply on the same host
 * @param media images, or one sound; a sound goes alone with a short text
 */
public record ChatCall(
        String system, String user, String schema, int maxTokens, double temperature, int seed, List<Media> media) {

    public ChatCall {
        media = List.copyOf(media);
        if (maxTokens < 1) {
            throw new IllegalArgumentException("maxTokens is " + maxTokens);
        }
    }

    /** A deterministic call for free text of at most 1024 tokens. */
    public static ChatCall of(String system, String user) {
        return new ChatCall(system, user, "", 1024, 0, 1, List.of());
    }

    public ChatCall withSchema(String schema) {
        return new ChatCall(system, user, schema, maxTokens, temperature, seed, media);
    }

    public ChatCall withMaxTokens(int maxTokens) {
        return new ChatCall(system, user, schema, maxTokens, temperature, seed, media);
    }

    public ChatCall withTemperature(double temperature) {
        return new ChatCall(system, user, schema, maxTokens, temperature, seed, media);
    }

    public ChatCall withSeed(int seed) {
        return new ChatCall(system, user, schema, maxTokens, temperature, seed, media);
    }

    public ChatCall withMedia(Media... media) {
        return new ChatCall(system, user, schema, maxTokens, temperature, seed, List.of(media));
    }

    /** True when the reply must follow a schema. */
    public boolean structured() {
        return !schema.isBlank();
    }
}
