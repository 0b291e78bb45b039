package org.draftroom.ollama;

import java.util.regex.Pattern;

/**
 * Makes people's text harmless to the model's own markup. Ollama reads control tokens wherever they stand,
 * so a script that contains one could end the question or pretend to be an answer.
 */
public final class Neutral {

    private static final Pattern OPENING = Pattern.compile("<(?=\\|)");
    private static final Pattern CLOSING = Pattern.compile("(?<=\\|)>");
    private static final Pattern NAMED = Pattern.compile(
            "<(?=(?:bos|eos|pad|unk|mask|(?:start|end)_of_[a-z]+|[a-z]+_soft_token|unused\\d+)>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile("\\[(?=img)", Pattern.CASE_INSENSITIVE);

    private Neutral() {}

    /**
     * The same text with {@code <|} as {@code ‹|}, {@code |>} as {@code |›}, {@code <eos>} and its like as
     * {@code ‹eos>}, and {@code [img} as {@code (img}; all else is left alone. Each change is one character
     * for one, so an offset in the result is the same offset in the original: look for what the model quotes
     * in the result, and mark it in the original. Applying it twice changes nothing more.
     */
    public static String text(String text) {
        String opened = OPENING.matcher(text).replaceAll("‹");
        String closed = CLOSING.matcher(opened).replaceAll("›");
        String named = NAMED.matcher(closed).replaceAll("‹");
        return MEDIA.matcher(named).replaceAll("(");
    }
}
