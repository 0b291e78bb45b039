package org.draftroom.ollama.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.Media;

/**
 * A question put to the model about a text or about pictures, whole. What has been answered is never asked again;
 * another seed makes it another question.
 *
 * @param media what is looked at or heard with the material
 * @param seed from 1
 */
public record Asked(Question question, Prefix prefix, Material material, List<Media> media, int seed) {

    private static final PromptText REPAIR = PromptText.of("reading/v1/repair.txt");

    public Asked {
        media = List.copyOf(media);
    }

    public Asked withSeed(int seed) {
        return new Asked(question, prefix, material, media, seed);
    }

    public Asked withMedia(List<Media> media) {
        return new Asked(question, prefix, material, media, seed);
    }

    /**
     * What an answer is kept under, beside the model's digest: kind and version of the prompt, what is asked, the
     * options, and the content of the material and media. Not the script's head: a new line in the bible doesn't make 120 scenes
     * be read again.
     */
    public String key() {
        List<String> parts = new ArrayList<>(List.of(
                question.kind(),
                question.version(),
                prefix.version(),
                question.text(),
                question.schema(),
                Integer.toString(question.maxTokens()),
                Double.toString(question.temperature()),
                Integer.toString(seed),
                material.text()));
        media.forEach(medium -> parts.add(Sha256.of(medium.bytes())));
        return Sha256.of(parts.toArray(String[]::new));
    }

    /** The prompt: rules; head, material, and the question last. */
    public ChatCall call() {
        return call(prefix.head() + material.text() + question.text(), 2 * seed);
    }

    /** The same once more, after an answer with these faults. */
    public ChatCall again(List<String> faults) {
        String list = faults.stream().map(fault -> "- " + fault).collect(Collectors.joining("\n"));
        return call(call().user() + repair().with(Map.of("faults", Fence.neutral(list))), 2 * seed + 1);
    }

    /** The question's own words, from {@code repair.txt} beside it, or those that do for questions about texts. */
    private PromptText repair() {
        return PromptText.find(question.version().replace(' ', '/') + "/repair.txt")
                .orElse(REPAIR);
    }

    private ChatCall call(String user, int seed) {
        return new ChatCall(
                prefix.system(), user, question.schema(), question.maxTokens(), question.temperature(), seed, media);
    }
}
