package org.draftroom.critique.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.ollama.ChatCall;

/**
 * A question put to the model about a text, whole. What has been answered is never asked again; another seed makes it
 * another question.
 *
 * @param seed from 1
 */
public record Asked(Question question, Prefix prefix, Material material, int seed) {

    private static final PromptText REPAIR = PromptText.of("reading/v1/repair.txt");

    public Asked withSeed(int seed) {
        return new Asked(question, prefix, material, seed);
    }

    /**
     * What an answer is kept under, beside the model's digest: kind and version of the prompt, what is asked, the
     * options, and the content of the material. Not the script's head: a new line in the bible doesn't make 120 scenes
     * be read again.
     */
    public String key() {
        return Sha256.of(
                question.kind(),
                question.version(),
                Prefix.VERSION,
                question.text(),
                question.schema(),
                Integer.toString(question.maxTokens()),
                Double.toString(question.temperature()),
                Integer.toString(seed),
                material.text());
    }

    /** The prompt: rules; head, material, and the question last. */
    public ChatCall call() {
        return call(prefix.head() + material.text() + question.text(), 2 * seed);
    }

    /** The same once more, after an answer with these faults. */
    public ChatCall again(List<String> faults) {
        String list = faults.stream().map(fault -> "- " + fault).collect(Collectors.joining("\n"));
        return call(call().user() + REPAIR.with(Map.of("faults", Fence.neutral(list))), 2 * seed + 1);
    }

    private ChatCall call(String user, int seed) {
        return new ChatCall(
                prefix.system(),
                user,
                question.schema(),
                question.maxTokens(),
                question.temperature(),
                seed,
                List.of());
    }
}
