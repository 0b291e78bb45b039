package org.draftroom.ollama.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A kind of question, as its files have it. The text comes last in the prompt, after rules, head and material.
 *
 * @param kind what its answers are kept under, as {@code digest}
 * @param version of the prompt, as {@code digest v1}; any change to the files is a new one and a new folder
 * @param schema JSON schema of the reply
 * @param maxTokens the reply stops there
 * @param temperature 0 for extraction, 1 for judgement
 */
public record Question(String kind, String version, String text, String schema, int maxTokens, double temperature) {

    /** From {@code prompts/<kind>/<version>/question.txt} and {@code reply.schema.json} beside it. */
    public static Question of(String kind, String version, int maxTokens, double temperature) {
        return of(kind, version, "question", maxTokens, temperature);
    }

    /**
     * One of several questions of a feature.
     *
     * @param name of the files: {@code name.txt} and {@code name.schema.json}; the kind is {@code kind/name}. The name
     *     {@code question} stands for {@code question.txt}, {@code reply.schema.json} and the kind alone
     */
    public static Question of(String kind, String version, String name, int maxTokens, double temperature) {
        boolean only = name.equals("question");
        String folder = kind + "/" + version + "/";
        return new Question(
                only ? kind : kind + "/" + name,
                kind + " " + version,
                PromptText.of(folder + name + ".txt").text(),
                PromptText.of(folder + (only ? "reply" : name) + ".schema.json").text(),
                maxTokens,
                temperature);
    }

    /** With its places {@code {name}} filled. The values may be people's: they are made harmless. */
    public Question with(Map<String, String> values) {
        Map<String, String> harmless = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> Fence.neutral(value.getValue())));
        return new Question(kind, version, new PromptText(text).with(harmless), schema, maxTokens, temperature);
    }

    /** About this. */
    public Asked about(Prefix prefix, Material material) {
        return new Asked(this, prefix, material, List.of(), 1);
    }
}
