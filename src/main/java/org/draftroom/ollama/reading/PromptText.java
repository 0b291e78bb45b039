package org.draftroom.ollama.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the prompt, from its file, with places of the form {@code {name}} to be filled. */
public record PromptText(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    /** The file under {@code prompts/}. */
    public static PromptText of(String file) {
        try (InputStream in = PromptText.class.getResourceAsStream("/prompts/" + file)) {
            return new PromptText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file under {@code prompts/}, if there is one. */
    static Optional<PromptText> find(String file) {
        return Optional.ofNullable(PromptText.class.getResource("/prompts/" + file))
                .map(there -> of(file));
    }

    /** All places are filled at once: what is put in is never read for places again. */
    public String with(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
